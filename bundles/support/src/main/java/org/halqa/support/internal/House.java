// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;

/** The services that individual support calls. */
record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, CivilClock clock) {

    /** Id of the programme in use. */
    String programme() {
        return programmes.current().id();
    }
}

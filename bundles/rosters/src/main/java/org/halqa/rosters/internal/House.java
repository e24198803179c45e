// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.List;
import java.util.Set;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Organisation;
import org.halqa.programme.Programmes;

/** The services that this room calls. */
public record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, CivilClock clock) {

    /** Id of the programme that everything is about. */
    public String programme() {
        return programmes.current().id();
    }

    /** The caller's own organisations, as far as the programme has them. */
    public Set<String> own(Caller caller) {
        List<String> known = programmes.current().organisations().stream()
                .map(Organisation::code)
                .toList();
        return caller.organisations().stream()
                .filter(known::contains)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Writes down who did what to whom, in opaque ids. */
    public void note(Caller caller, String operation, String subject) {
        access.add(caller.account(), operation, subject);
    }

    /** The same about many. */
    public void note(Caller caller, String operation, List<String> subjects) {
        access.addAll(caller.account(), operation, subjects);
    }
}

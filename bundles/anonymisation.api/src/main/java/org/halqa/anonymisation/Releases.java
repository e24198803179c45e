// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What has left, as the published side sees it. A service; any thread.
 *
 * <p>Every method throws {@link DoorClosed} while the door cannot vouch for what it would hand over.
 */
@ProviderType
public interface Releases {

    /** Released and not recalled documents of one kind in the current programme, newest session first ({@code released.read}). */
    List<Released> all(Caller caller, String kind);

    /** One of them. */
    Optional<Released> find(Caller caller, String id);

    /**
     * The protected tables of a period ({@code evidence.read}): frozen once shown, the same for everybody who has the same
     * threshold.
     */
    Evidence evidence(Caller caller, Period period);
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Submission;
import org.halqa.model.Message;

/** Whom earlier documents have spoken of. */
@FunctionalInterface
public interface Earlier {

    /** People of what has left about the zone of {@code submission}, the latest first; why they cannot be trusted is added to {@code obstacles}. */
    List<Sighting> before(Submission submission, Map<String, Set<String>> organisations, Set<Message> obstacles);
}

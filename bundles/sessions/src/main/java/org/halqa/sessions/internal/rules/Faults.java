// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;

/** Collects what is to be changed, with the words of this module. */
final class Faults {

    private static final String MODULE = "sessions";

    private final List<Fault> found = new ArrayList<>();

    /** Adds one when {@code wrong}. */
    void when(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            found.add(new Fault(field, Message.of(MODULE, "fault." + key, arguments)));
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}

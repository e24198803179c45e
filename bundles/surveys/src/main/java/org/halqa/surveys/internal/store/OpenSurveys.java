// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Open surveys as they were last read: every ballot asks for its survey, and an open one changes only when it is opened, when its
 * tokens are first counted and when it is sealed. Safe on any thread.
 */
final class OpenSurveys {

    private final Map<String, KeptSurvey> known = new HashMap<>();
    private long changes;

    /** The survey as it is known, or as {@code read} finds it. */
    Optional<KeptSurvey> find(String id, Supplier<Optional<KeptSurvey>> read) {
        long before;
        synchronized (known) {
            KeptSurvey there = known.get(id);
            if (there != null) {
                return Optional.of(there);
            }
            before = changes;
        }
        Optional<KeptSurvey> found = read.get();
        synchronized (known) {
            // What changed while it was read may have been read before the change.
            if (before == changes) {
                found.filter(KeptSurvey::isOpen).ifPresent(open -> known.put(id, open));
            }
        }
        return found;
    }

    /** To be called when a change of this survey is committed. */
    void changed(String id) {
        synchronized (known) {
            changes++;
            known.remove(id);
        }
    }
}

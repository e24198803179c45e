// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import org.halqa.model.Labels;
import org.jspecify.annotations.Nullable;

/** What stands before several questions of a file, before each of them: questions of one's own stand alone. */
final class Led {

    private Led() {}

    static @Nullable Labels by(@Nullable Labels lead, @Nullable Labels wording) {
        return lead == null || wording == null
                ? wording
                : new Labels(
                        both(lead.fr(), wording.fr()), both(lead.ar(), wording.ar()), both(lead.en(), wording.en()));
    }

    private static String both(String lead, String wording) {
        if (lead.isBlank() || wording.isBlank()) {
            return wording;
        }
        return lead.strip() + (lead.strip().endsWith(":") ? " " : " — ") + wording;
    }
}

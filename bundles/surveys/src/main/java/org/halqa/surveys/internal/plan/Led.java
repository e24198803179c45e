// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import org.halqa.model.Labels;
import org.jspecify.annotations.Nullable;

/** Words before other words. */
final class Led {

    private Led() {}

    static @Nullable Labels by(@Nullable Labels lead, @Nullable Labels wording) {
        return lead == null || wording == null
                ? wording
                : new Labels(
                        both(lead.fr(), wording.fr()), both(lead.ar(), wording.ar()), both(lead.en(), wording.en()));
    }

    /** What stands before a group and what stands before one question of it. */
    static @Nullable Labels together(@Nullable Labels group, @Nullable Labels own) {
        if (group == null || own == null) {
            return group == null ? own : group;
        }
        return new Labels(lines(group.fr(), own.fr()), lines(group.ar(), own.ar()), lines(group.en(), own.en()));
    }

    private static String lines(String group, String own) {
        return group.isBlank() ? own : own.isBlank() ? group : group + "\n" + own;
    }

    private static String both(String lead, String wording) {
        if (lead.isBlank() || wording.isBlank()) {
            return wording;
        }
        return lead.strip() + (lead.strip().endsWith(":") ? " " : " — ") + wording;
    }
}

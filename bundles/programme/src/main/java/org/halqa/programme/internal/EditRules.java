// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;

/** What a programme may become: a mission that an amendment makes longer, groups of a size that works,
 * thresholds that never go down. */
final class EditRules {

    static final int SMALLEST_GROUP = 3;
    static final int LARGEST_GROUP = 60;
    static final int LONGEST_EXTENSION = 60;
    static final int MOST_DAYS = 999;

    private EditRules() {}

    static List<Fault> faults(Programme stored, Edit edit) {
        List<Fault> faults = new ArrayList<>();
        Say.about("title", edit.title()).ifPresent(faults::add);
        mission(stored, edit, faults);
        if (edit.sessionsMin() < SMALLEST_GROUP) {
            faults.add(Say.fault("sessionsMin", "fault.group.small", SMALLEST_GROUP));
        }
        if (edit.sessionsMax() > LARGEST_GROUP) {
            faults.add(Say.fault("sessionsMax", "fault.group.large", LARGEST_GROUP));
        }
        if (edit.sessionsMax() < edit.sessionsMin()) {
            faults.add(Say.fault("sessionsMax", "fault.group.order"));
        }
        if (edit.threshold() < stored.threshold()) {
            faults.add(Say.fault("threshold", "fault.threshold.lower", stored.threshold()));
        }
        if (edit.managerThreshold() < stored.managerThreshold()) {
            faults.add(Say.fault("managerThreshold", "fault.threshold.lower", stored.managerThreshold()));
        } else if (edit.managerThreshold() < edit.threshold()) {
            faults.add(Say.fault("managerThreshold", "fault.threshold.manager"));
        }
        return List.copyOf(faults);
    }

    /** True when the mission would end earlier or have fewer days. */
    static boolean shorter(Programme stored, Edit edit) {
        return edit.last().isBefore(YearMonth.from(stored.window().to()))
                || edit.days().compareTo(stored.days()) < 0;
    }

    /** A slip of the year is caught; a mission that one amendment after another makes longer is not. */
    private static void mission(Programme stored, Edit edit, List<Fault> faults) {
        YearMonth first = YearMonth.from(stored.window().from());
        YearMonth latest = YearMonth.from(stored.window().to()).plusMonths(LONGEST_EXTENSION);
        if (edit.last().isBefore(first) || edit.last().isAfter(latest)) {
            faults.add(Say.fault("last", "fault.last", first, latest));
        }
        if (edit.days().signum() <= 0
                || edit.days().compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0
                || edit.days().stripTrailingZeros().scale() > 2) {
            faults.add(Say.fault("days", "fault.days", MOST_DAYS));
        }
    }
}

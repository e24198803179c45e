// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.Comparator;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;

/** What can be asked of a mark. */
final class Marks {

    /** By passage, then by place, the wider before what lies within it. */
    static final Comparator<Decided> READING = Comparator.comparingInt(Decided::passage)
            .thenComparingInt(each -> each.finding().start())
            .thenComparingInt(each -> -each.finding().end())
            .thenComparingInt(Decided::number);

    private Marks() {}

    static boolean open(Decided mark) {
        return mark.decision() == Decision.OPEN;
    }

    static boolean kept(Decided mark) {
        return mark.decision() == Decision.KEPT;
    }

    /** True when other words stand in its place. */
    static boolean replaced(Decided mark) {
        return mark.decision() == Decision.ACCEPTED || mark.decision() == Decision.REWORDED;
    }

    /** True when {@code inner} lies within {@code outer}. */
    static boolean within(Finding inner, Finding outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    static Decided decided(Decided mark, Decision decision, String words, String reason) {
        return new Decided(mark.number(), mark.passage(), mark.finding(), decision, words, reason);
    }
}

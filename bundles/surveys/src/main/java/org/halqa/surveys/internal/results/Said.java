// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.say;

import org.halqa.model.Message;
import org.halqa.statistics.Interval;

/** What may be said of a probability. */
final class Said {

    private static final double CHANCE = 0.05;
    private static final double SMALL = 0.01;

    private Said() {}

    static Message probability(double adjusted) {
        return adjusted < SMALL ? say("p-small") : say("p", hundredths(adjusted));
    }

    /** Key of the sentence that says whether anything follows. */
    static String conclusion(double adjusted, Interval interval, double direction, boolean higherIsBetter) {
        if (adjusted >= CHANCE || interval.contains(0)) {
            return "unclear";
        }
        return direction > 0 == higherIsBetter ? "better" : "worse";
    }
}

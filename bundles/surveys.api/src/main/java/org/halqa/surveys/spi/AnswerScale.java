// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.List;
import org.halqa.model.Labels;

/**
 * What can be answered to an item: steps to choose from, or words of one's own when there are none. "I prefer not to answer"
 * is no step: it stands beside every scale, as large as the others.
 *
 * @param id stable, for example {@code agree5}
 * @param steps in the order in which they are read; none for words of one's own
 */
public record AnswerScale(String id, List<Step> steps) {

    public AnswerScale {
        steps = List.copyOf(steps);
    }

    /** One answer: the number that is stored for it, and its words. */
    public record Step(int value, Labels label) {}

    /** Words of one's own. */
    public static AnswerScale words() {
        return new AnswerScale("words", List.of());
    }

    /** True when the answer is written and not chosen. */
    public boolean isWords() {
        return steps.isEmpty();
    }

    /** True when {@code value} is one of the answers. */
    public boolean allows(int value) {
        return steps.stream().anyMatch(step -> step.value() == value);
    }
}

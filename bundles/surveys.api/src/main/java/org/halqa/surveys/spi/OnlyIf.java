// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.List;
import java.util.Map;

/**
 * When a question is asked: only of those who gave one of these answers to an earlier question that is stored together with it. An
 * answer of another part would join what must not be joined.
 *
 * @param item id of the earlier question
 * @param answers values of its scale; one at least
 */
public record OnlyIf(String item, List<Integer> answers) {

    public OnlyIf {
        answers = List.copyOf(answers);
    }

    /** True when it is asked of whoever gave these answers: item to value. */
    public boolean holds(Map<String, Integer> given) {
        Integer answer = given.get(item);
        return answer != null && answers.contains(answer);
    }
}

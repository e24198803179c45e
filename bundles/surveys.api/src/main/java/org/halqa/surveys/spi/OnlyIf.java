// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked: only of those who gave one of these answers to an earlier question that is stored together with it. An
 * answer of another part would join what must not be joined.
 *
 * @param item id of the earlier question
 * @param answers values of its scale; one at least
 * @param and what must hold as well, of another earlier question; null for nothing
 */
public record OnlyIf(
        String item, List<Integer> answers, @Nullable OnlyIf and) {

    public OnlyIf {
        answers = List.copyOf(answers);
    }

    /** One question decides. */
    public OnlyIf(String item, List<Integer> answers) {
        this(item, answers, null);
    }

    /**
     * All of them together, each question once: of two about the same question, the answers that both name. Empty when there are
     * none, or when they leave no answer.
     */
    public static Optional<OnlyIf> all(List<OnlyIf> conditions) {
        Map<String, List<Integer>> byItem = new LinkedHashMap<>();
        conditions.stream()
                .flatMap(condition -> condition.each().stream())
                .forEach(one -> byItem.merge(one.item(), one.answers(), OnlyIf::common));
        if (byItem.containsValue(List.<Integer>of())) {
            return Optional.empty();
        }
        List<Map.Entry<String, List<Integer>>> last = new ArrayList<>(byItem.entrySet());
        OnlyIf all = null;
        for (int at = last.size() - 1; at >= 0; at--) {
            all = new OnlyIf(last.get(at).getKey(), last.get(at).getValue(), all);
        }
        return Optional.ofNullable(all);
    }

    private static List<Integer> common(List<Integer> first, List<Integer> second) {
        return first.stream().filter(second::contains).toList();
    }

    /** The questions that decide, one by one. */
    public List<OnlyIf> each() {
        OnlyIf alone = and == null ? this : new OnlyIf(item, answers);
        return Stream.concat(Stream.of(alone), Stream.ofNullable(and).flatMap(next -> next.each().stream()))
                .toList();
    }

    /** True when it is asked of whoever gave these answers: item to value. */
    public boolean holds(Map<String, Integer> given) {
        Integer answer = given.get(item);
        return answer != null && answers.contains(answer) && (and == null || and.holds(given));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.halqa.model.Labels;

/**
 * How answers become one score. Items are named and never counted off: public copies of an instrument differ in their order.
 *
 * <p>Missing data: nothing is imputed. When at least half of the items are answered, the mean of those stands for all
 * (prorated); below that there is no score. Reversed items count as {@code low + high - answer}.
 *
 * @param id stable within the instrument, for example {@code burnout}
 * @param name what is measured
 * @param items ids of its items
 * @param reversed those that are worded the other way round
 * @param low smallest answer to an item
 * @param high largest answer to an item
 * @param combination sum or mean of the items
 * @param shift subtracted from the combination before it is multiplied
 * @param factor what the rest is multiplied with
 * @param higherIsBetter which way is improvement
 * @param bands published stretches; none when no source gives them
 */
public record ScoreKey(
        String id,
        Labels name,
        List<String> items,
        Set<String> reversed,
        int low,
        int high,
        Combination combination,
        double shift,
        double factor,
        boolean higherIsBetter,
        List<Band> bands) {

    public ScoreKey {
        items = List.copyOf(items);
        reversed = Set.copyOf(reversed);
        bands = List.copyOf(bands);
        if (items.isEmpty() || !items.containsAll(reversed)) {
            throw new IllegalArgumentException("a key has items, and reverses only those");
        }
    }

    /** What is done with the items. */
    public enum Combination {
        /** Their sum. */
        SUM,
        /** Their mean. */
        MEAN
    }

    /** Score of one sheet: item to answer, what was skipped left out. Empty when fewer than half of the items are answered. */
    public OptionalDouble score(Map<String, Integer> answers) {
        List<Integer> given = items.stream()
                .flatMap(item -> Optional.ofNullable(answers.get(item))
                        .map(answer -> reversed.contains(item) ? low + high - answer : answer)
                        .stream())
                .toList();
        if (2 * given.size() < items.size()) {
            return OptionalDouble.empty();
        }
        double mean = given.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double combined = combination == Combination.SUM ? mean * items.size() : mean;
        return OptionalDouble.of((combined - shift) * factor);
    }
}

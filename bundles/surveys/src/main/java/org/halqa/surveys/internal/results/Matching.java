// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.surveys.internal.box.Marked;
import org.halqa.surveys.spi.ScoreKey;

/** Puts two waves side by side once, while the second is sealed. What comes out tells of groups, and holds no mark. */
public final class Matching {

    private Matching() {}

    /** The scores of a wave that bear a mark: all that has to wait for the second wave. */
    public static List<Marked> scores(Wave wave) {
        return wave.parts().stream()
                .flatMap(part -> wave.scored(part.id()).flatMap(scored -> scores(wave, part.id(), scored.key())))
                .toList();
    }

    private static Stream<Marked> scores(Wave wave, String part, ScoreKey key) {
        return wave.marked(part).entrySet().stream()
                .filter(each -> key.score(each.getValue()).isPresent())
                .map(each -> new Marked(
                        scale(part, key),
                        each.getKey(),
                        key.score(each.getValue()).getAsDouble()));
    }

    /**
     * What may be told of the pairs, scale by scale.
     *
     * @param before the first wave, without marks
     * @param marked its scores that bear one
     * @param after the second wave, with its marks
     */
    public static List<Matched> of(Wave before, List<Marked> marked, Wave after) {
        Map<String, Map<String, Double>> first = byScale(marked);
        Map<String, Map<String, Double>> second = byScale(scores(after));
        return after.parts().stream()
                .flatMap(part -> after.scored(part.id())
                        .flatMap(scored -> before.scored(part.id(), scored.key()).stream()
                                .map(earlier -> PairedWaves.of(
                                        part.id(),
                                        earlier,
                                        first.getOrDefault(scale(part.id(), scored.key()), Map.of()),
                                        scored,
                                        second.getOrDefault(scale(part.id(), scored.key()), Map.of())))))
                .filter(PairedWaves::tellable)
                .map(PairedWaves::matched)
                .toList();
    }

    private static Map<String, Map<String, Double>> byScale(List<Marked> scores) {
        return scores.stream()
                .collect(Collectors.groupingBy(Marked::scale, Collectors.toMap(Marked::mark, Marked::score)));
    }

    private static String scale(String part, ScoreKey key) {
        return part + "." + key.id();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/**
 * Means of two waves, two points for each scale: the numbers of the sentences that were released, and no others. Scales that go
 * equally far share a picture.
 */
final class WavesCharts {

    private static final String UNPAIRED = ".unpaired";
    private static final String SCORE = ".score";

    private WavesCharts() {}

    /**
     * Means of one scale.
     *
     * @param reach lowest and highest possible, for the title
     */
    private record Means(String id, Object name, BigDecimal before, BigDecimal after, List<Object> reach) {}

    static List<Block.Chart> of(Evidence results) {
        Map<List<Object>, List<Means>> byReach = new LinkedHashMap<>();
        results.estimates().stream()
                .filter(each -> each.id().endsWith(UNPAIRED))
                .flatMap(each -> means(results, each).stream())
                .forEach(means -> byReach.merge(
                        means.reach(), List.of(means), (some, more) -> Stream.concat(some.stream(), more.stream())
                                .toList()));
        return byReach.values().stream().map(WavesCharts::chart).toList();
    }

    private static Optional<Means> means(Evidence results, Evidence.Estimate compared) {
        String scale = compared.id().substring(0, compared.id().length() - UNPAIRED.length());
        List<Object> told = compared.label().arguments();
        Optional<List<Object>> reach = results.estimates().stream()
                .filter(each -> each.id().equals(scale + SCORE))
                .map(each -> each.label().arguments())
                .filter(score -> score.size() > 6)
                .map(score -> score.subList(5, 7))
                .findFirst();
        return told.size() > 3 && told.get(1) instanceof Number before && told.get(3) instanceof Number after
                ? reach.map(ends -> new Means(scale, told.get(0), real(before), real(after), ends))
                : Optional.empty();
    }

    private static BigDecimal real(Number number) {
        return new BigDecimal(number.toString()).setScale(1, RoundingMode.HALF_UP);
    }

    private static Block.Chart chart(List<Means> scales) {
        Evidence.Table together = new Evidence.Table(
                "waves",
                say("results.waves"),
                "scale",
                "wave",
                List.of("BEFORE", "AFTER"),
                scales.stream()
                        .map(each -> new Evidence.Line(each.id(), List.of(cell(each.before()), cell(each.after()))))
                        .toList(),
                Evidence.Measure.MEAN,
                1);
        Block.Figures figures = new Block.Figures(
                together,
                say("results.waves.scale"),
                List.of(say("results.waves.BEFORE"), say("results.waves.AFTER")),
                scales.stream()
                        .map(each -> say("results.waves.name", each.name()))
                        .toList());
        List<Object> reach = scales.get(0).reach();
        Message title = say("results.waves.reach", reach.get(0), reach.get(1));
        return new Block.Chart(Block.Chart.Kind.BEFORE_AFTER, title, title, figures);
    }

    private static Evidence.Cell cell(BigDecimal mean) {
        return new Evidence.Cell(OptionalInt.of(mean.movePointRight(1).intValueExact()));
    }
}

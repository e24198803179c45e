// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * Means of two waves, two points for each scale: the numbers of the sentences that were released, and no others. Scales that go
 * equally far share a picture.
 */
public final class WavesCharts {

    private static final String UNPAIRED = ".unpaired";
    private static final String SCORE = ".score";

    private WavesCharts() {}

    /**
     * Means of one scale.
     *
     * @param reach lowest and highest possible, for the title
     */
    private record Means(String id, Object name, BigDecimal before, BigDecimal after, List<Object> reach) {}

    /** The charts of one survey that follows another; none where nothing was compared. */
    public static List<Block.Chart> of(Evidence results) {
        return of("waves", results);
    }

    /** The same in tables with another id; charts after the first get a number behind it. */
    public static List<Block.Chart> of(String id, Evidence results) {
        Map<List<Object>, List<Means>> byReach = new LinkedHashMap<>();
        results.estimates().stream()
                .filter(each -> each.id().endsWith(UNPAIRED))
                .flatMap(each -> means(results, each).stream())
                .forEach(means -> byReach.merge(
                        means.reach(), List.of(means), (some, more) -> Stream.concat(some.stream(), more.stream())
                                .toList()));
        List<Block.Chart> charts = new ArrayList<>();
        byReach.values()
                .forEach(scales -> charts.add(chart(charts.isEmpty() ? id : id + "-" + (charts.size() + 1), scales)));
        return charts;
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

    private static Block.Chart chart(String id, List<Means> scales) {
        List<Object> reach = scales.get(0).reach();
        Message title = say("waves.reach", reach.get(0), reach.get(1));
        Evidence.Table together = new Evidence.Table(
                id,
                title,
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
                say("waves.scale"),
                List.of(say("waves.BEFORE"), say("waves.AFTER")),
                scales.stream().map(each -> say("waves.name", each.name())).toList());
        return new Block.Chart(Block.Chart.Kind.BEFORE_AFTER, title, title, figures);
    }

    private static Evidence.Cell cell(BigDecimal mean) {
        return new Evidence.Cell(OptionalInt.of(mean.movePointRight(1).intValueExact()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("reports", key, arguments);
    }
}

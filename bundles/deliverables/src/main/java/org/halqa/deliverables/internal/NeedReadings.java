// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.spi.Material;
import org.halqa.statistics.Interval;
import org.halqa.statistics.Proportion;

/** B1 to B7: needs and stress factors. Shares only from twenty sessions on, always with their interval (guide §7). */
final class NeedReadings {

    private static final int ENOUGH = 20;
    private static final double LEVEL = 0.95;
    private static final int SHOWN_THEMES = 3;
    private static final String THEMES = "themes";
    private static final String THEMES_BY_ZONE = "sessions.theme-zone";
    private static final String TOTAL = "TOTAL";
    private static final String STEPS = "figures.relay.steps";
    private static final String WAIT = "figures.relay.wait";

    private NeedReadings() {}

    static List<Indicator> all() {
        return List.of(
                indicator("B1", NeedReadings::frequency),
                indicator("B2", NeedReadings::crossed),
                indicator("B3", NeedReadings::emerging),
                indicator("B4", NeedReadings::saturation),
                indicator("B5", NeedReadings::axes),
                indicator("B6", NeedReadings::relay),
                indicator("B7", material -> Reading.shown(say("value.never-counted"), say("source.method"))));
    }

    private static Indicator indicator(String id, Function<Material, Reading> reading) {
        return new Indicator(id, Indicator.Group.NEEDS, reading);
    }

    private static Reading frequency(Material material) {
        Held held = Held.of(material);
        if (held.count() == 0) {
            return Reading.none();
        }
        List<Message> first = held.tally(THEMES).entrySet().stream()
                .limit(SHOWN_THEMES)
                .map(entry -> frequency(entry.getKey(), entry.getValue(), held.count(), material))
                .toList();
        return Reading.shown(Joined.of(first), say("source.reports", held.count()));
    }

    private static Message frequency(String theme, int count, int all, Material material) {
        Message name = material.glossary().term(Vocabulary.THEME, theme);
        if (all < ENOUGH) {
            return say("value.theme", name, count, all);
        }
        Interval share = new Proportion(count, all).wilson(LEVEL);
        return say("value.theme-share", name, count, all, percent(share.lower()), percent(share.upper()));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** Themes that were first named in the last three months of reports, with the first month. */
    private static Reading emerging(Material material) {
        Map<YearMonth, Held> months = Held.of(material).byMonth();
        if (months.size() < 2) {
            return Reading.none();
        }
        Map<String, YearMonth> first = new TreeMap<>();
        months.forEach((month, held) -> held.tally(THEMES).keySet().forEach(theme -> first.putIfAbsent(theme, month)));
        YearMonth last = months.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Message> fresh = first.entrySet().stream()
                .filter(entry -> entry.getValue().isAfter(last.minusMonths(3)))
                .map(entry -> say(
                        "value.first-seen",
                        material.glossary().term(Vocabulary.THEME, entry.getKey()),
                        entry.getValue()))
                .toList();
        Message value = fresh.isEmpty() ? say("value.no-new-theme") : Joined.of(fresh);
        return Reading.shown(value, say("source.reports", Held.of(material).count()));
    }

    private static Reading saturation(Material material) {
        Held held = Held.of(material);
        return held.count() == 0
                ? Reading.none()
                : Reading.shown(
                        say("value.saturation", held.tally(THEMES).size(), held.count()),
                        say("source.reports", held.count()));
    }

    /** How much of the table of themes by zone may be shown; the numbers themselves stand in it. */
    private static Reading crossed(Material material) {
        return material.evidence()
                .table(THEMES_BY_ZONE)
                .map(table -> {
                    List<Evidence.Cell> cells = table.rows().stream()
                            .filter(line -> !line.code().equals(TOTAL))
                            .flatMap(line -> IntStream.range(0, table.columns().size())
                                    .filter(at -> !table.columns().get(at).equals(TOTAL))
                                    .mapToObj(line.cells()::get))
                            .toList();
                    long shown =
                            cells.stream().filter(cell -> !cell.suppressed()).count();
                    return shown == 0
                            ? Reading.withheld(say("source.table", table.id()))
                            : Reading.shown(
                                    say("value.cells", (int) shown, cells.size()), say("source.table", table.id()));
                })
                .orElseGet(Reading::none);
    }

    /** What was relayed, and how far coordination has come; factors that nobody relays stay private and uncounted. */
    private static Reading relay(Material material) {
        int relayed = material.documents(Factors.KIND).size();
        Counted counted = Counted.of(material);
        if (relayed == 0 || counted.figures(STEPS).isEmpty()) {
            return Reading.none();
        }
        List<Message> says = new ArrayList<>();
        says.add(say(
                "value.relay",
                relayed,
                counted.number(STEPS, "ACKNOWLEDGED"),
                counted.number(STEPS, "ANSWERED"),
                counted.number(STEPS, "CLOSED")));
        counted.figures(WAIT).ifPresent(wait -> says.add(say("value.wait", counted.number(wait.id(), "MEDIAN"))));
        return Reading.shown(Joined.of(says), say("source.factors", relayed));
    }

    private static Reading axes(Material material) {
        Map<String, Integer> axes = Factors.byAxis(material);
        if (axes.isEmpty()) {
            return Reading.none();
        }
        int all = axes.values().stream().mapToInt(Integer::intValue).sum();
        return Reading.shown(
                Joined.of(axes.entrySet().stream()
                        .map(entry -> say(
                                "value.axis",
                                material.glossary().term(Vocabulary.STRESS_FACTOR, entry.getKey()),
                                entry.getValue(),
                                all))
                        .toList()),
                say("source.factors", all));
    }
}

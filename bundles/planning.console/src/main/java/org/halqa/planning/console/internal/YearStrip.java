// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.model.Period;
import org.halqa.planning.agenda.Limits.Feast;

/** The whole mission as a strip: a lane for each zone, a circle for each session, a band for each week with a holiday. */
final class YearStrip {

    private static final double FIRST = 168;
    private static final double LAST = 972;

    private final Frame frame;

    YearStrip(Frame frame) {
        this.frame = frame;
    }

    /** Where a month begins. */
    public record Month(YearMonth month, long x) {}

    /** A session on its lane. */
    public record Dot(String look, long x) {}

    /** A zone. */
    public record Lane(String zone, Labels name, int y, List<Dot> dots) {}

    /** All of it. */
    public record Strip(List<Month> months, List<Long> feasts, List<Lane> lanes, long now, int height) {}

    Strip of(List<Card> cards, List<Feast> feasts) {
        Period mission = frame.programme().window();
        YearMonth start = YearMonth.from(mission.from());
        List<Month> months = Stream.iterate(start, month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(start, YearMonth.from(mission.to())) + 1)
                .map(month -> new Month(month, x(month.atDay(1))))
                .toList();
        Set<Long> bands = feasts.stream()
                .filter(feast -> mission.contains(feast.day()))
                .map(feast -> x(Frame.monday(feast.day())))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        List<String> zones =
                frame.programme().zones().stream().map(zone -> zone.code()).toList();
        List<Lane> lanes = IntStream.range(0, zones.size())
                .mapToObj(at -> lane(zones.get(at), 56 + 38 * at, cards))
                .toList();
        long now = mission.contains(frame.today()) ? x(frame.today()) : -1;
        return new Strip(months, List.copyOf(bands), lanes, now, 40 + 38 * zones.size());
    }

    private Lane lane(String zone, int y, List<Card> cards) {
        return new Lane(
                zone,
                frame.zone(zone),
                y,
                cards.stream()
                        .filter(card -> card.zone().equals(zone))
                        .map(card -> new Dot(look(card), x(card.day())))
                        .toList());
    }

    private static String look(Card card) {
        return card.look().isEmpty() ? "conf" : card.look();
    }

    private long x(LocalDate day) {
        Period mission = frame.programme().window();
        double all = ChronoUnit.DAYS.between(mission.from(), mission.to());
        double at = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(mission.from(), day)));
        return Math.round(FIRST + (LAST - FIRST) * at / Math.max(1, all));
    }
}

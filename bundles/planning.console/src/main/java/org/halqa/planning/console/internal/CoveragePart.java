// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.planning.agenda.SessionCalendar;

/** {@code /planning/map}: one circle for each zone, one seat for each session; no borders. */
final class CoveragePart implements Part {

    /** Where zones lie on a sheet of 640 by 420, as north is up; a map that no reading direction mirrors. */
    private static final Map<String, int[]> PLACES = Map.of(
            "RSK", new int[] {150, 110},
            "FM", new int[] {320, 90},
            "OR", new int[] {520, 110},
            "BMK", new int[] {275, 235},
            "MS", new int[] {115, 300});

    private static final int MOST_SEATS = 12;

    private final Cards cards;
    private final SessionCalendar calendar;
    private final Frame frame;

    CoveragePart(Cards cards, SessionCalendar calendar, Frame frame) {
        this.cards = cards;
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A zone on the map. */
    public record Spot(String zone, Labels name, int x, int y, long held, long open, int seats) {}

    @Override
    public View get(PageRequest request, String rest) {
        List<Card> all = cards.all(request.caller());
        List<Spot> spots = frame.programme().zones().stream()
                .map(zone -> {
                    int[] place = Optional.ofNullable(PLACES.get(zone.code())).orElse(new int[] {400, 330});
                    long held = all.stream()
                            .filter(card -> card.zone().equals(zone.code()) && !card.open())
                            .count();
                    long open = all.stream()
                            .filter(card -> card.zone().equals(zone.code()) && card.open())
                            .count();
                    int seats = (int) Math.max(1, Math.min(MOST_SEATS, held + open));
                    return new Spot(zone.code(), zone.labels(), place[0], place[1], held, open, seats);
                })
                .toList();
        return frame.page(
                request, 200, "map", Map.of("spots", spots, "alarms", calendar.alarms(request.caller())), List.of());
    }
}

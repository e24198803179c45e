// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.Limits.Feast;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.agenda.SessionCalendar;

/** {@code /planning}: the mission at a glance and five weeks by zone. */
final class BoardPart implements Part {

    private static final int WEEKS = 5;

    private final Cards cards;
    private final Proposals proposals;
    private final DayBudget budget;
    private final SessionCalendar calendar;
    private final Frame frame;

    BoardPart(Cards cards, Proposals proposals, DayBudget budget, SessionCalendar calendar, Frame frame) {
        this.cards = cards;
        this.proposals = proposals;
        this.budget = budget;
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A week of the board. */
    public record Week(LocalDate monday, boolean now, List<Feast> feasts) {}

    /** A zone of the board. */
    public record Row(String zone, Labels name, List<Cell> cells) {}

    /** What meets in a zone in a week. */
    public record Cell(LocalDate monday, List<Card> cards) {}

    @Override
    public View get(PageRequest request, String rest) {
        List<Card> all = cards.all(request.caller());
        LocalDate from = Frame.monday(Frame.day(request, "from").orElseGet(() -> opening(all)));
        Map<String, Object> model = new HashMap<>();
        model.put("weeks", weeks(request, from));
        model.put("rows", rows(all, from));
        model.put("before", from.minusWeeks(WEEKS));
        model.put("after", from.plusWeeks(WEEKS));
        model.put("empty", all.isEmpty());
        model.put("groups", calendar.groups(request.caller()).size());
        model.put("alarms", calendar.alarms(request.caller()));
        model.put("year", new YearStrip(frame).of(all, cards.feasts(request.caller(), first(), last())));
        model.put(
                "waiting",
                frame.writes(request) && proposals.waiting(request.caller()).isPresent());
        if (frame.allows(request, "budget.read")) {
            DayBudget.State state = budget.state(request.caller());
            model.put("bar", DayBar.of(state));
            model.put("total", Quarters.days(state.total()));
            model.put("spent", Quarters.days(state.consumed()));
            model.put("planned", Quarters.days(state.planned()));
            model.put("left", Quarters.days(Math.max(0, state.left())));
        }
        return frame.page(request, 200, "board", model, List.of());
    }

    /** A week ago; when those weeks hold nothing, the week before the next session, because nobody looks for it in empty weeks. */
    private LocalDate opening(List<Card> all) {
        LocalDate usual = Frame.monday(first().minusWeeks(1));
        return all.stream()
                .map(Card::day)
                .filter(day -> !day.isBefore(usual))
                .min(Comparator.naturalOrder())
                .filter(next -> !next.isBefore(usual.plusWeeks(WEEKS)))
                .map(next -> next.minusWeeks(1))
                .orElse(usual);
    }

    /** Today, or the first day of a mission that has not begun, or the last weeks of one that is over. */
    private LocalDate first() {
        LocalDate begin = frame.programme().window().from();
        LocalDate end = frame.programme().window().to();
        LocalDate today = frame.today();
        return today.isBefore(begin) ? begin : today.isAfter(end) ? end : today;
    }

    private LocalDate last() {
        return frame.programme().window().to();
    }

    private List<Week> weeks(PageRequest request, LocalDate from) {
        LocalDate now = Frame.monday(frame.today());
        return IntStream.range(0, WEEKS)
                .mapToObj(from::plusWeeks)
                .map(monday -> new Week(
                        monday, monday.equals(now), cards.feasts(request.caller(), monday, monday.plusDays(6))))
                .toList();
    }

    private List<Row> rows(List<Card> all, LocalDate from) {
        return frame.programme().zones().stream()
                .map(zone -> new Row(
                        zone.code(),
                        zone.labels(),
                        IntStream.range(0, WEEKS)
                                .mapToObj(from::plusWeeks)
                                .map(monday -> new Cell(
                                        monday,
                                        all.stream()
                                                .filter(card -> card.zone().equals(zone.code()))
                                                .filter(card ->
                                                        Frame.monday(card.day()).equals(monday))
                                                .toList()))
                                .toList()))
                .toList();
    }
}

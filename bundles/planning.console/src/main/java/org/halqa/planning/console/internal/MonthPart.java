// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.planning.agenda.Limits.Feast;

/** {@code /planning/month}: a month, from Monday to Sunday. */
final class MonthPart implements Part {

    private final Cards cards;
    private final Frame frame;

    MonthPart(Cards cards, Frame frame) {
        this.cards = cards;
        this.frame = frame;
    }

    /** A day of the sheet. */
    public record Day(LocalDate date, boolean within, boolean now, List<Feast> feasts, List<Card> cards) {}

    @Override
    public View get(PageRequest request, String rest) {
        YearMonth month = month(request);
        LocalDate first = Frame.monday(month.atDay(1));
        LocalDate last = Frame.monday(month.atEndOfMonth()).plusDays(6);
        List<Card> all = cards.all(request.caller());
        List<Feast> feasts = cards.feasts(request.caller(), first, last);
        List<Day> days = first.datesUntil(last.plusDays(1))
                .map(day -> day(day, month, all, feasts))
                .toList();
        List<List<Day>> weeks = Stream.iterate(0, at -> at < days.size(), at -> at + 7)
                .map(at -> days.subList(at, at + 7))
                .toList();
        return frame.page(
                request,
                200,
                "month",
                Map.of("month", month, "weeks", weeks, "before", month.minusMonths(1), "after", month.plusMonths(1)),
                List.of());
    }

    private YearMonth month(PageRequest request) {
        try {
            return request.field("m").map(YearMonth::parse).orElseGet(() -> YearMonth.from(frame.today()));
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(frame.today());
        }
    }

    private Day day(LocalDate day, YearMonth month, List<Card> all, List<Feast> feasts) {
        return new Day(
                day,
                YearMonth.from(day).equals(month),
                day.equals(frame.today()),
                feasts.stream()
                        .filter(feast -> !day.isBefore(feast.day())
                                && day.isBefore(feast.day().plusDays(feast.days())))
                        .toList(),
                all.stream().filter(card -> card.day().equals(day)).toList());
    }
}

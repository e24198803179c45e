// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /dates}: one's own dates, for those who take part and those who let a team go. Neither for whom nor what for. */
@Component
public final class OwnDatesPage implements ConsolePage {

    private final SessionCalendar calendar;
    private final Feeds feeds;
    private final Frame frame;

    @Activate
    public OwnDatesPage(
            @Reference SessionCalendar calendar,
            @Reference Feeds feeds,
            @Reference Doorkeeper doorkeeper,
            @Reference Programmes programmes,
            @Reference CivilClock clock) {
        this.calendar = calendar;
        this.feeds = feeds;
        this.frame = new Frame(doorkeeper, programmes, clock);
    }

    /** A date that is to come. */
    public record Line(LocalDate day, LocalTime start, int minutes, String zone, Labels zoneName, boolean confirmed) {}

    /** A month of them. */
    public record Month(YearMonth month, List<Line> lines) {}

    @Override
    public String id() {
        return "dates";
    }

    @Override
    public String module() {
        return PlanningConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "planning.dates";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(say("dates.menu"), "calendar3", 11));
    }

    @Override
    public View get(PageRequest request) {
        return request.rest().isEmpty() ? page(request, "") : new View.NotFound();
    }

    @Override
    public View post(PageRequest request) {
        if (request.rest().equals("revoke")) {
            feeds.revoke(request.caller(), request.field("id").orElse(""));
            return new View.Redirect("/dates", say("toast.feed.revoked"));
        } else if (!request.rest().equals("make")) {
            return new View.NotFound();
        }
        return page(request, FeedPart.made(feeds, request));
    }

    private View page(PageRequest request, String link) {
        List<Month> months = calendar.dates(request.caller()).stream()
                .filter(date -> !date.day().isBefore(frame.today()))
                .collect(Collectors.groupingBy(date -> YearMonth.from(date.day()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new Month(
                        month.getKey(),
                        month.getValue().stream().map(this::line).toList()))
                .toList();
        Map<String, Object> model = Map.of(
                "months",
                months,
                "link",
                link,
                "rows",
                FeedPart.rows(feeds.mine(request.caller())),
                "home",
                "/dates",
                "handed",
                false);
        return frame.page(request, 200, "dates", model, List.of());
    }

    private Line line(OwnDate date) {
        return new Line(
                date.day(), date.start(), date.minutes(), date.zone(), frame.zone(date.zone()), date.confirmed());
    }
}

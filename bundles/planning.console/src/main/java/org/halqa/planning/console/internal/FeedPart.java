// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.Feeds.Feed;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;
import org.jspecify.annotations.Nullable;

/** {@code /planning/feeds}: addresses for the calendar of a telephone. */
final class FeedPart implements Part {

    private final Feeds feeds;
    private final SessionCalendar calendar;
    private final Frame frame;

    FeedPart(Feeds feeds, SessionCalendar calendar, Frame frame) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A feed that works, and for which group, if it is for one. */
    public record Row(String id, LocalDate made, @Nullable Message group) {}

    /** A group to make a feed for. */
    public record Choice(String id, Message name) {}

    @Override
    public View get(PageRequest request, String rest) {
        return rest.isEmpty() ? page(request, 200, "", false, List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        if (rest.equals("revoke")) {
            feeds.revoke(request.caller(), request.field("id").orElse(""));
            return new View.Redirect("/planning/feeds", say("toast.feed.revoked"));
        }
        return switch (rest) {
            case "make" -> page(request, 200, made(feeds, request), false, List.of());
            case "group" -> {
                Outcome<String> made =
                        feeds.makeFor(request.caller(), request.field("group").orElse(""));
                yield page(request, Frame.status(made), address(request, made), true, Frame.faults(made));
            }
            default -> new View.NotFound();
        };
    }

    /** The address of a new feed, or nothing when there is none. */
    static String made(Feeds feeds, PageRequest request) {
        return address(request, feeds.make(request.caller()));
    }

    private static String address(PageRequest request, Outcome<String> made) {
        return made instanceof Outcome.Done<String> done ? request.origin() + "/cal/" + done.value() + ".ics" : "";
    }

    private View page(PageRequest request, int status, String link, boolean handed, List<Fault> faults) {
        boolean hands = frame.allows(request, "planning.hand");
        List<PlannedGroup> groups = calendar.groups(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                feeds.mine(request.caller()).stream()
                        .map(feed -> row(feed, groups))
                        .toList());
        model.put("link", link);
        model.put("handed", handed);
        model.put("home", "/planning/feeds");
        model.put(
                "groups",
                hands
                        ? groups.stream()
                                .map(one -> new Choice(one.id(), frame.fullName(one)))
                                .toList()
                        : List.of());
        return frame.page(request, status, "feeds", model, faults);
    }

    private Row row(Feed feed, List<PlannedGroup> groups) {
        Message name = feed.group().isEmpty()
                ? null
                : groups.stream()
                        .filter(one -> one.id().equals(feed.group()))
                        .findFirst()
                        .map(frame::fullName)
                        .orElseGet(() -> say("feeds.group.gone"));
        return new Row(feed.id(), LocalDate.parse(feed.made()), name);
    }

    static List<Row> rows(List<Feed> feeds) {
        return feeds.stream()
                .map(feed -> new Row(feed.id(), LocalDate.parse(feed.made()), null))
                .toList();
    }
}

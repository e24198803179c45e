// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Feeds;

/** {@code /planning/feeds}: addresses for the calendar of a telephone. */
final class FeedPart implements Part {

    private final Feeds feeds;
    private final Frame frame;

    FeedPart(Feeds feeds, Frame frame) {
        this.feeds = feeds;
        this.frame = frame;
    }

    /** A feed that works. */
    public record Row(String id, LocalDate made) {}

    @Override
    public View get(PageRequest request, String rest) {
        return rest.isEmpty() ? page(request, "") : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        if (rest.equals("revoke")) {
            feeds.revoke(request.caller(), request.field("id").orElse(""));
            return new View.Redirect("/planning/feeds", say("toast.feed.revoked"));
        } else if (!rest.equals("make")) {
            return new View.NotFound();
        }
        return page(request, made(feeds, request));
    }

    /** The address of a new feed, or nothing when there is none. */
    static String made(Feeds feeds, PageRequest request) {
        return feeds.make(request.caller()) instanceof Outcome.Done<String> done
                ? request.origin() + "/cal/" + done.value() + ".ics"
                : "";
    }

    private View page(PageRequest request, String link) {
        List<Row> rows = rows(feeds.mine(request.caller()));
        return frame.page(
                request, 200, "feeds", Map.of("rows", rows, "link", link, "home", "/planning/feeds"), List.of());
    }

    static List<Row> rows(List<Feeds.Feed> feeds) {
        return feeds.stream()
                .map(feed -> new Row(feed.id(), LocalDate.parse(feed.made())))
                .toList();
    }
}

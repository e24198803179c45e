// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.rosters.Groups;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Judged;
import org.halqa.rosters.Groups.Seat;
import org.halqa.rosters.Groups.Table;
import org.halqa.rosters.Groups.Waiting;

/** {@code /groups/seat/<person>}: where somebody could sit, with what the rules say of each place. */
final class SeatDesk {

    private final Groups groups;
    private final GroupWords words;

    SeatDesk(Groups groups, GroupWords words) {
        this.groups = groups;
        this.words = words;
    }

    /** A group as a place to go to. */
    public record Place(GroupCard group, boolean here, boolean allowed, List<Message> reasons) {}

    View get(PageRequest request, String person) {
        return page(200, request, person, List.of());
    }

    private View page(int status, PageRequest request, String person, List<Message> reasons) {
        Table table = groups.table(request.caller());
        Optional<Seat> seat = seat(table, person);
        if (seat.isEmpty()) {
            return new View.NotFound();
        }
        Map<String, Judged> judged = groups.judge(request.caller(), person);
        List<Place> places = table.groups().stream()
                .map(group -> place(group, judged.get(group.id()), person))
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
        return new View.Page(
                status,
                "seat",
                RostersConsoleTexts.say("groups.title"),
                Map.of(
                        "seat",
                        words.row(seat.get(), List.of()),
                        "places",
                        places,
                        "reasons",
                        reasons,
                        "query",
                        Sought.of(request).query()));
    }

    private Place place(Composed group, @org.jspecify.annotations.Nullable Judged judged, String person) {
        boolean here = group.members().stream().anyMatch(seat -> seat.person().equals(person));
        return new Place(
                words.card(group),
                here,
                judged != null && judged.allowed(),
                judged == null || here ? List.of() : judged.reasons());
    }

    /** Where somebody sits, then where they could, then the others. */
    private static int rank(Place place) {
        return place.here() ? 0 : place.allowed() ? 1 : 2;
    }

    private static Optional<Seat> seat(Table table, String person) {
        return Stream.concat(
                        table.groups().stream().flatMap(group -> group.members().stream()),
                        table.waiting().stream().map(Waiting::seat))
                .filter(seat -> seat.person().equals(person))
                .findFirst();
    }

    View post(PageRequest request, String person) {
        String group = request.field("group").orElse("");
        int version = GroupTable.version(request);
        boolean out = request.field("do").orElse("").equals("out");
        Outcome<Composed> outcome = out
                ? groups.unseat(request.caller(), person, group, version)
                : groups.seat(request.caller(), person, group, version);
        if (outcome instanceof Outcome.Refused<Composed> refused) {
            return page(
                    422,
                    request,
                    person,
                    refused.faults().stream().map(Fault::reason).toList());
        }
        return outcome instanceof Outcome.Stale<Composed>
                ? page(412, request, person, List.of(RostersConsoleTexts.say("groups.stale")))
                : new View.Redirect(
                        "/groups" + Sought.of(request).query(),
                        RostersConsoleTexts.say(out ? "toast.out" : "toast.moved"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.rosters.Groups;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Table;

/** {@code /groups}: groups, who is without a seat, and what can be done with a group as a whole. */
final class GroupTable {

    private final Groups groups;
    private final GroupWords words;

    GroupTable(Groups groups, GroupWords words) {
        this.groups = groups;
        this.words = words;
    }

    View view(PageRequest request) {
        return page(200, request, List.of());
    }

    private View page(int status, PageRequest request, List<Message> reasons) {
        Table table = groups.table(request.caller());
        List<GroupCard> cards = table.groups().stream().map(words::card).toList();
        return new View.Page(
                status,
                "groups",
                RostersConsoleTexts.say("groups.title"),
                Map.of(
                        "groups",
                        cards,
                        "waiting",
                        table.waiting().stream()
                                .map(one -> words.row(one.seat(), one.reasons()))
                                .toList(),
                        "seated",
                        cards.stream().mapToInt(card -> card.members().size()).sum(),
                        "locked",
                        cards.stream().filter(GroupCard::locked).count(),
                        "ready",
                        groups.ready(),
                        "reasons",
                        reasons));
    }

    /** {@code <id>/lock}, {@code <id>/unlock}, {@code <id>/dissolve}. */
    View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        if (path.length != 2) {
            return new View.NotFound();
        }
        return switch (path[1]) {
            case "lock" -> answer(request, lock(request, path[0], true), "toast.locked");
            case "unlock" -> answer(request, lock(request, path[0], false), "toast.unlocked");
            case "dissolve" -> answer(request, groups.dissolve(request.caller(), path[0]), "toast.dissolved");
            default -> new View.NotFound();
        };
    }

    private Outcome<Composed> lock(PageRequest request, String group, boolean locked) {
        return groups.lock(request.caller(), group, version(request), locked);
    }

    /** Version of what was read, 0 for none. */
    static int version(PageRequest request) {
        String typed = request.field("version").orElse("");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }

    private View answer(PageRequest request, Outcome<?> outcome, String toast) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return page(
                    422, request, refused.faults().stream().map(Fault::reason).toList());
        }
        return outcome instanceof Outcome.Stale<?>
                ? page(412, request, List.of(RostersConsoleTexts.say("groups.stale")))
                : new View.Redirect("/groups", RostersConsoleTexts.say(toast));
    }
}

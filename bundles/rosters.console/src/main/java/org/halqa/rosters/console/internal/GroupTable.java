// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.HashMap;
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
import org.halqa.rosters.Groups.Waiting;

/** {@code /groups}: groups, who is without a seat, and what can be done with a group as a whole. */
final class GroupTable {

    /** So many groups are shown with everybody in them; more are folded. */
    private static final int SHORT = 2;

    private final Groups groups;
    private final GroupWords cards;
    private final Words words;

    GroupTable(Groups groups, GroupWords cards, Words words) {
        this.groups = groups;
        this.cards = cards;
        this.words = words;
    }

    View view(PageRequest request) {
        return page(200, request, List.of());
    }

    private View page(int status, PageRequest request, List<Message> reasons) {
        Sought sought = Sought.of(request);
        Table table = groups.table(request.caller());
        List<GroupCard> shown =
                table.groups().stream().filter(sought::keeps).map(cards::card).toList();
        List<Waiting> waiting =
                table.waiting().stream().filter(one -> sought.keeps(one.seat())).toList();
        List<Choice> zones = words.zones(List.of(sought.zone()));
        Map<String, Object> model = new HashMap<>();
        model.put("started", !table.groups().isEmpty());
        model.put("nobody", table.groups().isEmpty() && table.waiting().isEmpty());
        model.put("groups", shown);
        model.put("folded", shown.size() > SHORT);
        model.put("folds", new WaitingFolds(cards, zones).fold(waiting, sought));
        model.put("sought", waiting.size());
        model.put("waiting", table.waiting().size());
        model.put(
                "seated",
                table.groups().stream().mapToInt(one -> one.members().size()).sum());
        model.put(
                "counts", zones.stream().map(zone -> ZoneCount.of(zone, table)).toList());
        model.put("zones", zones);
        model.put("organisations", words.organisations(sought.organisation()));
        model.put("filtered", !sought.all());
        model.put("query", sought.query());
        model.put("ready", groups.ready());
        model.put("reasons", reasons);
        return new View.Page(status, "groups", RostersConsoleTexts.say("groups.title"), model);
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
                : new View.Redirect("/groups" + Sought.of(request).query(), RostersConsoleTexts.say(toast));
    }
}

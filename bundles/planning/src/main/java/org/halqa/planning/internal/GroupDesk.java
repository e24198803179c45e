// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Zone;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.GroupRows;
import org.halqa.sessions.spi.KnownGroups;
import org.jdbi.v3.core.Handle;

/** Groups of the calendar: by hand, by custom, or as they were composed. */
final class GroupDesk {

    private final Desk desk;
    private final GroupRules rules;

    GroupDesk(Desk desk) {
        this.desk = desk;
        this.rules = new GroupRules(desk.house().programmes());
    }

    Outcome<PlannedGroup> keep(PlannedGroup group) {
        List<Fault> faults = rules.check(group);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return desk.inTurn(handle -> {
            List<PlannedGroup> all = GroupRows.all(handle, desk.programme());
            if (group.id().isEmpty()) {
                return new Outcome.Done<>(add(handle, all, group));
            }
            PlannedGroup there = all.stream()
                    .filter(one -> one.id().equals(group.id()))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                return Outcome.refused("", say("group.gone"));
            } else if (there.version() != group.version()) {
                return new Outcome.Stale<>(there);
            }
            boolean same = there.zone().equals(group.zone()) && there.audience() == group.audience();
            PlannedGroup kept =
                    group.as(group.id(), group.version(), same ? there.number() : Numbering.next(all, group));
            List<Fault> overdrawn =
                    Desk.overdrawn(Snapshot.of(handle, desk.house()).with(kept));
            if (!overdrawn.isEmpty()) {
                return new Outcome.Refused<>(overdrawn);
            }
            GroupRows.change(handle, desk.programme(), kept);
            return new Outcome.Done<>(kept.as(kept.id(), kept.version() + 1, kept.number()));
        });
    }

    private PlannedGroup add(Handle handle, List<PlannedGroup> all, PlannedGroup group) {
        PlannedGroup kept = group.as(UUID.randomUUID().toString(), 1, Numbering.next(all, group));
        GroupRows.add(handle, desk.programme(), kept);
        return kept;
    }

    Outcome<Integer> addUsual() {
        return desk.inTurn(handle -> {
            List<PlannedGroup> all = new ArrayList<>(GroupRows.all(handle, desk.programme()));
            int before = all.size();
            for (Zone zone : desk.house().programme().zones()) {
                for (Audience audience : List.of(Audience.TERRAIN, Audience.RELAIS)) {
                    boolean there =
                            all.stream().anyMatch(one -> one.zone().equals(zone.code()) && one.audience() == audience);
                    if (!there) {
                        all.add(add(handle, all, UsualGroup.of(zone.code(), audience)));
                    }
                }
            }
            return new Outcome.Done<>(all.size() - before);
        });
    }

    Outcome<Integer> addComposed(Caller caller) {
        List<KnownGroups.Group> composed = desk.house().composedGroups(caller);
        return desk.inTurn(handle -> {
            List<PlannedGroup> all = new ArrayList<>(GroupRows.all(handle, desk.programme()));
            Set<String> there = all.stream().map(PlannedGroup::roster).collect(Collectors.toSet());
            List<PlannedGroup> more = composed.stream()
                    .filter(one -> !there.contains(one.id()))
                    .map(UsualGroup::of)
                    .filter(group -> rules.check(group).isEmpty())
                    .toList();
            more.forEach(group -> all.add(add(handle, all, group)));
            return new Outcome.Done<>(more.size());
        });
    }

    Outcome<String> remove(String id) {
        return desk.inTurn(handle -> {
            boolean held = Snapshot.of(handle, desk.house()).appointments().stream()
                    .anyMatch(kept -> kept.group().equals(id) && kept.stage() == Stage.HELD);
            if (held) {
                return Outcome.refused("", say("group.held"));
            }
            GroupRows.remove(handle, desk.programme(), id);
            return new Outcome.Done<>(id);
        });
    }
}

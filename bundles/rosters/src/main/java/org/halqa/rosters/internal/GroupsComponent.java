// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.halqa.programme.Programmes;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.Groups;
import org.halqa.rosters.internal.groups.ComposedGroups;
import org.halqa.rosters.internal.groups.LockedGroups;
import org.halqa.rosters.internal.groups.Studio;
import org.halqa.rosters.internal.store.Room;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Wires groups. They can be seen while there is no planner; composing waits for one. */
@Component
public final class GroupsComponent implements Groups, KnownGroups {

    private static final Duration SEARCH = Duration.ofSeconds(3);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Planner planner;

    private final Groups groups;
    private final KnownGroups locked;

    @Activate
    public GroupsComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=rosters)") Database database,
            @Reference Vault vault) {
        House house = new House(doorkeeper, access, programmes, clock);
        Studio studio = new Studio(new Room(database, vault));
        this.groups = new ComposedGroups(house, studio, () -> planner, Effort.of(SEARCH));
        this.locked = new LockedGroups(house, studio);
    }

    @Override
    public Table table(Caller caller) {
        return groups.table(caller);
    }

    @Override
    public Optional<Composed> find(Caller caller, String id) {
        return groups.find(caller, id);
    }

    @Override
    public Outcome<Proposed> propose(Caller caller, GroupWish wish) {
        return groups.propose(caller, wish);
    }

    @Override
    public Map<String, Judged> judge(Caller caller, String person) {
        return groups.judge(caller, person);
    }

    @Override
    public Outcome<Composed> seat(Caller caller, String person, String group, int version) {
        return groups.seat(caller, person, group, version);
    }

    @Override
    public Outcome<Composed> unseat(Caller caller, String person, String group, int version) {
        return groups.unseat(caller, person, group, version);
    }

    @Override
    public Outcome<Composed> lock(Caller caller, String group, int version, boolean lock) {
        return groups.lock(caller, group, version, lock);
    }

    @Override
    public Outcome<String> dissolve(Caller caller, String group) {
        return groups.dissolve(caller, group);
    }

    @Override
    public boolean ready() {
        return groups.ready();
    }

    @Override
    public List<Group> groups(Caller caller) {
        return locked.groups(caller);
    }
}

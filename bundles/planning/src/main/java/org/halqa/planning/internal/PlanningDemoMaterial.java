// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.planning.internal.store.Clearing;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.planning.internal.store.SchemeRows;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the fictional psychologist and focal points plan, when there is a planner, and takes their calendar away. */
@Component
public final class PlanningDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final PlanningRoom room;
    private final PlanningStore store;
    private final SchemeRows schemes;
    private final People people;

    @Activate
    public PlanningDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference PlanningRoom room,
            @Reference People people,
            @Reference Vault vault) {
        this.doorkeeper = doorkeeper;
        this.room = room;
        this.store = room.store();
        this.people = people;
        this.schemes = new SchemeRows(vault);
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        List<Caller> focalPoints = cast(system, Role.FOCAL_POINT);
        if (room.house().plans().isPresent()) {
            cast(system, Role.PSYCHOLOGIST).stream()
                    .limit(1)
                    .forEach(one -> new Story(room.house(), store, one, focalPoints).play(StoryScript.read()));
        }
    }

    private List<Caller> cast(Caller system, Role role) {
        return people.all(system).stream()
                .filter(person ->
                        person.demo() && person.active() && person.roles().contains(role))
                .map(PlanningDemoMaterial::caller)
                .toList();
    }

    private static Caller caller(Person person) {
        return new Caller(person.account(), person.roles(), person.organisations(), person.zones());
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        schemes.shredAll(store.inTransaction(handle -> schemes.all(handle, programme)));
        store.inTransaction(handle -> {
            Clearing.programme(handle, programme);
            return "";
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes the fictional documents in which nothing is left to decide through the door, read by fictional people; the others
 * stay, so that the door has work to show.
 */
@Component
public final class DoorDemoMaterial implements DemoMaterial {

    private static final Set<Question> SAFE = EnumSet.allOf(Question.class);

    private final Doorkeeper doorkeeper;
    private final People people;
    private final ReviewRows rows;
    private final EvidenceRows evidence;
    private final ReviewDesk desk;

    @Activate
    public DoorDemoMaterial(@Reference Doorkeeper doorkeeper, @Reference People people, @Reference DoorWorks works) {
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.rows = works.parts().rows();
        this.evidence = works.parts().evidence();
        this.desk = works.parts().desk();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        Optional<Caller> reader = people.all(system).stream()
                .filter(person -> person.demo() && person.roles().contains(Role.READER))
                .map(person -> caller(person.account(), Role.READER))
                .findFirst();
        List<Entry> clean = rows.inState(programme, State.DETECTED).stream()
                .filter(entry -> entry.open() == 0)
                .toList();
        reader.ifPresent(second -> clean.forEach(entry -> out(second, entry)));
    }

    private void out(Caller reader, Entry entry) {
        Caller author = caller(entry.author(), Role.PSYCHOLOGIST);
        if (desk.reviewed(author, entry.id(), entry.version(), SAFE) instanceof Outcome.Done<Review> reviewed) {
            desk.confirm(reader, entry.id(), reviewed.value().version(), SAFE);
        }
    }

    private static Caller caller(String account, Role role) {
        return new Caller(account, Set.of(role), Set.of(), Set.of());
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        rows.removeAll(programme);
        evidence.removeAll(programme);
    }
}

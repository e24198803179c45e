// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.demo.internal.InventedFactors.Invented;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.register.Gate;
import org.halqa.register.StressFactors;
import org.halqa.register.StressFactors.Kept;
import org.halqa.relay.Relay;
import org.halqa.relay.Relay.Followed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what weighs on the invented circles, relays some of it through the door, and lets coordination begin to answer. */
@Component
public final class FactorsAtWork implements DemoMaterial {

    private static final int ORDER = 56;
    private static final String WHAT = "a factor";

    private final StressFactors factors;
    private final Relay relay;
    private final ReviewDesk desk;
    private final People people;
    private final CivilClock clock;

    /** Needs what a facilitator, a second reader and coordination need. */
    @Activate
    public FactorsAtWork(
            @Reference StressFactors factors,
            @Reference Relay relay,
            @Reference ReviewDesk desk,
            @Reference People people,
            @Reference CivilClock clock) {
        this.factors = factors;
        this.relay = relay;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        Cast cast = Cast.of(people, system);
        if (!factors.mine(cast.psychologist()).isEmpty()) {
            return;
        }
        DoorWalk door = new DoorWalk(desk, cast);
        List<Invented> all = InventedFactors.all();
        for (int number = 0; number < all.size(); number++) {
            Kept kept = note(cast.psychologist(), all.get(number), "demo-factor-%04d".formatted(number));
            if (all.get(number).relayed()) {
                relay(door, cast.psychologist(), kept);
            }
        }
        answer(Cast.find(people, system, Role.COORDINATION));
    }

    private Kept note(Caller psychologist, Invented invented, String key) {
        YearMonth now = YearMonth.from(clock.today());
        List<Integer> ago = invented.monthsAgo();
        Kept kept =
                DoorWalk.done(WHAT, factors.note(psychologist, invented.factor(), now.minusMonths(ago.get(0)), key));
        for (int months : ago.subList(1, ago.size())) {
            kept = DoorWalk.done(
                    WHAT, factors.heardAgain(psychologist, kept.id(), kept.version(), now.minusMonths(months)));
        }
        return kept;
    }

    private void relay(DoorWalk door, Caller psychologist, Kept kept) {
        String document = DoorWalk.done(
                        WHAT, factors.relay(psychologist, kept.id(), kept.version(), EnumSet.allOf(Gate.class)))
                .door();
        door.confirm(WHAT, document, door.review(WHAT, document, kept.factor().language()));
    }

    /** What it has an answer to is answered, the first axis of all is done, the rest has arrived. */
    private void answer(Caller coordination) {
        relay.all(coordination).forEach(arrived -> InventedFactors.answer(arrived)
                .ifPresent(words -> answer(coordination, arrived, words)));
    }

    private void answer(Caller coordination, Followed arrived, String words) {
        String id = arrived.factor().content().id();
        Followed read = DoorWalk.done(WHAT, relay.acknowledge(coordination, id, arrived.version()));
        Followed answered = DoorWalk.done(WHAT, relay.answer(coordination, id, read.version(), "fr", words));
        if (arrived.factor().codes("axis").contains(InventedFactors.DONE)) {
            DoorWalk.done(WHAT, relay.close(coordination, id, answered.version()));
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        // The register, the door and the relay remove what they keep of the programme.
    }
}

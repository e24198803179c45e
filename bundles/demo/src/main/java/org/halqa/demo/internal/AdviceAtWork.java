// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Advices.Kept;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Recommendations;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes recommendations through the door, says how far some are, and hands the first deliverable over. */
@Component
public final class AdviceAtWork implements DemoMaterial {

    private static final int ORDER = 57;
    private static final String WHAT = "a recommendation";
    private static final String NOTE = "methodological-note";

    private final Advices advices;
    private final Recommendations recommendations;
    private final Issues issues;
    private final ReviewDesk desk;
    private final People people;
    private volatile Work work = new Work(null, "");

    /** Files that are still being written, and for whom. */
    private record Work(@Nullable Caller by, String id) {}

    /** Needs what a facilitator, a second reader and coordination need. */
    @Activate
    public AdviceAtWork(
            @Reference Advices advices,
            @Reference Recommendations recommendations,
            @Reference Issues issues,
            @Reference ReviewDesk desk,
            @Reference People people) {
        this.advices = advices;
        this.recommendations = recommendations;
        this.issues = issues;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        Cast cast = Cast.of(people, system);
        if (advices.mine(cast.psychologist()).isEmpty()) {
            DoorWalk door = new DoorWalk(desk, cast);
            List<InventedAdvice> all = InventedAdvice.all();
            for (int number = 0; number < all.size(); number++) {
                recommend(door, cast.psychologist(), all.get(number), "demo-advice-%04d".formatted(number));
            }
            follow(Cast.find(people, system, Role.COORDINATION));
        }
        if (issues.issued(cast.psychologist()).isEmpty()) {
            work = new Work(
                    cast.psychologist(), DoorWalk.done("a report", issues.issue(cast.psychologist(), NOTE, "")));
        }
    }

    private void recommend(DoorWalk door, Caller psychologist, InventedAdvice invented, String key) {
        Kept kept = DoorWalk.done(WHAT, advices.add(psychologist, invented.advice(), key));
        String document = DoorWalk.done(WHAT, advices.handIn(psychologist, kept.id(), kept.version()))
                .door();
        door.confirm(WHAT, document, door.review(WHAT, document, "fr"));
    }

    private void follow(Caller coordination) {
        for (Recommendation each : recommendations.all(coordination)) {
            InventedAdvice.all().stream()
                    .filter(invented -> invented.status() != Status.PROPOSED)
                    .filter(invented -> each.document()
                            .codes("axis")
                            .contains(invented.advice().axis()))
                    .forEach(invented -> DoorWalk.done(
                            WHAT,
                            recommendations.follow(
                                    coordination, each.document().content().id(), invented.status())));
        }
    }

    /** What has left is removed by reporting, narratives and the door; what is still being written must not come after them. */
    @Override
    public void remove(Caller system, String programme) {
        Work begun = work;
        if (begun.by() != null) {
            issues.cancel(begun.by(), begun.id());
        }
    }
}

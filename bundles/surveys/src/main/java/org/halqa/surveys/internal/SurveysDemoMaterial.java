// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.surveys.internal.store.SurveyRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the surveys of the fictional consortium, and takes them away with their boxes. */
@Component
public final class SurveysDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final People people;
    private final SurveyRows rows;
    private final SurveyWorks works;

    @Activate
    public SurveysDemoMaterial(
            @Reference Doorkeeper doorkeeper, @Reference People people, @Reference SurveyWorks works) {
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.rows = works.parts().rows();
        this.works = works;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        if (rows.ids(programme).isEmpty()) {
            new DemoSurveys(works.parts().surveys(), works.parts().ballots(), psychologist(system)).play();
        }
    }

    private Caller psychologist(Caller system) {
        return people.all(system).stream()
                .filter(person ->
                        person.demo() && person.active() && person.roles().contains(Role.PSYCHOLOGIST))
                .map(person -> new Caller(person.account(), person.roles(), person.organisations(), person.zones()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has nobody who asks"));
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        for (String id : rows.ids(programme)) {
            works.parts().sealing().forget(id);
            rows.remove(id);
        }
    }
}

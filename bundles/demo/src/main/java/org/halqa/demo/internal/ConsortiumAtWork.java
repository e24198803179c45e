// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.sessions.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds eight months of invented work. The rooms themselves take it away again, each its own part. */
@Component
public final class ConsortiumAtWork implements DemoMaterial {

    private final Sessions sessions;
    private final ReviewDesk desk;
    private final People people;
    private final CivilClock clock;

    /** Needs what a facilitator and a second reader need. */
    @Activate
    public ConsortiumAtWork(
            @Reference Sessions sessions,
            @Reference ReviewDesk desk,
            @Reference People people,
            @Reference CivilClock clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(Caller system, String programme) {
        Cast cast = Cast.of(people, system);
        if (sessions.mine(cast.psychologist()).isEmpty()) {
            new Performance(sessions, desk, cast)
                    .play(Script.until(clock.today(), clock.zone()).stream()
                            .filter(scene -> !scene.late())
                            .toList());
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        // Sessions and the door remove what they keep of the programme.
    }
}

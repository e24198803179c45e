// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.demo.internal.Script.Scene;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.sessions.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down the sessions that the psychologist came to late: coordination has read the numbers of their months, which do not count
 * them. They are too few to be published as a correction and wait.
 */
@Component
public final class LateAtWork implements DemoMaterial {

    private static final int ORDER = 58;

    private final Sessions sessions;
    private final Releases releases;
    private final ReviewDesk desk;
    private final Programmes programmes;
    private final People people;
    private final CivilClock clock;

    /** Needs what a facilitator needs, and coordination to read the numbers. */
    @Activate
    public LateAtWork(
            @Reference Sessions sessions,
            @Reference Releases releases,
            @Reference ReviewDesk desk,
            @Reference Programmes programmes,
            @Reference People people,
            @Reference CivilClock clock) {
        this.sessions = sessions;
        this.releases = releases;
        this.desk = desk;
        this.programmes = programmes;
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
        List<Scene> late = Script.until(clock.today(), clock.zone()).stream()
                .filter(Scene::late)
                .toList();
        if (!late.isEmpty()) {
            Caller coordination = Cast.find(people, system, Role.COORDINATION);
            releases.evidence(coordination, programmes.current().window());
            new Performance(sessions, desk, cast).play(late);
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        // Sessions and the door remove what they keep of the programme.
    }
}

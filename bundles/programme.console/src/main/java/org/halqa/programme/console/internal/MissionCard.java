// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.StartCard;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mission on everybody's start page: one seat for each day. */
@Component
public final class MissionCard implements StartCard {

    private final Programmes programmes;
    private final CivilClock clock;

    /** Needs the programme and the day. */
    @Activate
    public MissionCard(@Reference Programmes programmes, @Reference CivilClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "mission";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        Map<String, Object> mission = new Mission(programmes.current(), clock.today()).values();
        return Optional.of(View.Page.of("mission", Part.say("mission.title"), Map.of("mission", mission)));
    }
}

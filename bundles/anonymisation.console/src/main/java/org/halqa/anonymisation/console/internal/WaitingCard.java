// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many documents wait at the door for this person. */
@Component
public final class WaitingCard implements StartCard {

    private final ReviewDesk desk;
    private final Doorkeeper doorkeeper;
    private final CivilClock clock;

    /** Needs the desk. */
    @Activate
    public WaitingCard(@Reference ReviewDesk desk, @Reference Doorkeeper doorkeeper, @Reference CivilClock clock) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "door.waiting";
    }

    @Override
    public String module() {
        return DoorPageTexts.MODULE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        if (!doorkeeper.allows(request.caller(), "door.read")) {
            return Optional.empty();
        }
        List<ReviewDesk.Waiting> all = desk.waiting(request.caller());
        long waiting = Queue.waiting(all);
        long ending = Lifetime.ending(all, clock.today());
        return waiting == 0 && ending == 0
                ? Optional.empty()
                : Optional.of(View.Page.of("card", say("card.title"), Map.of("waiting", waiting, "ending", ending)));
    }
}

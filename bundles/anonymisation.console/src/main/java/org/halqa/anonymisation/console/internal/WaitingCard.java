// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.ReviewDesk;
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

    /** Needs the desk. */
    @Activate
    public WaitingCard(@Reference ReviewDesk desk, @Reference Doorkeeper doorkeeper) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
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
        long waiting = Queue.waiting(desk.waiting(request.caller()));
        return waiting == 0
                ? Optional.empty()
                : Optional.of(View.Page.of("card", say("card.title"), Map.of("waiting", waiting)));
    }
}

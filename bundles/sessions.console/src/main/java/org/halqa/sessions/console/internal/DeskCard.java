// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Sessions;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** « La mission et vous »: how many reports are out, time to decompress, one's own supervision. */
@Component
public final class DeskCard implements StartCard {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final Doorkeeper doorkeeper;
    private final DeskReader desk;

    /** A card from these services. */
    @Activate
    public DeskCard(
            @Reference Sessions sessions,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
        this.desk = new DeskReader(sessions, programmes, clock, new DoorView(() -> door));
    }

    @Override
    public String id() {
        return "sessions-desk";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        if (!doorkeeper.allows(request.caller(), "sessions.write")) {
            return Optional.empty();
        }
        return Optional.of(desk.read(request.caller()))
                .filter(read -> !read.isEmpty())
                .map(read -> View.Page.of("desk", Part.say("desk.title"), read.model()));
    }
}

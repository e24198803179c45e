// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Door;
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

/** « Ce qui vous attend »: sessions whose report is still to be written or handed in, and the way to note another one. */
@Component
public final class WaitingCard implements StartCard {

    private static final int SHOWN = 4;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final Doorkeeper doorkeeper;
    private final SessionList list;

    /** A card from these services. */
    @Activate
    public WaitingCard(
            @Reference Sessions sessions, @Reference Programmes programmes, @Reference Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
        this.list = new SessionList(sessions, programmes, new DoorView(() -> door));
    }

    @Override
    public String id() {
        return "sessions-waiting";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        if (!doorkeeper.allows(request.caller(), "sessions.write")) {
            return Optional.empty();
        }
        List<Row> waiting =
                list.all(request.caller()).stream().filter(Row::waiting).toList();
        Map<String, Object> model =
                Map.of("rows", waiting.stream().limit(SHOWN).toList(), "more", Math.max(0, waiting.size() - SHOWN));
        return Optional.of(View.Page.of("card", Part.say("card.title"), model));
    }
}

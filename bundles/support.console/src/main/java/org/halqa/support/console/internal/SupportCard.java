// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.support.IndividualTime;
import org.halqa.support.Referrals;
import org.halqa.support.Referrals.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the start page: who waits for a call and which addresses are to be checked; for all others, that there are addresses. */
@Component
public final class SupportCard implements StartCard {

    private final Referrals referrals;
    private final IndividualTime time;
    private final Doorkeeper doorkeeper;

    /** Called by Declarative Services. */
    @Activate
    public SupportCard(
            @Reference Referrals referrals, @Reference IndividualTime time, @Reference Doorkeeper doorkeeper) {
        this.referrals = referrals;
        this.time = time;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public String id() {
        return "support";
    }

    @Override
    public String module() {
        return SupportConsoleTexts.MODULE;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        Caller caller = request.caller();
        if (!doorkeeper.allows(caller, "support.read")) {
            return Optional.empty();
        }
        boolean editor = doorkeeper.allows(caller, "support.write");
        int waiting = doorkeeper.allows(caller, "support.answer") ? time.waitingCount(caller) : 0;
        long due = editor ? referrals.all(caller).stream().filter(Kept::due).count() : 0;
        boolean nothing =
                editor ? waiting == 0 && due == 0 : referrals.all(caller).isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(View.Page.of(
                        "start",
                        AddressesPage.say("start.title"),
                        Map.of("editor", editor, "waiting", waiting, "due", due)));
    }
}

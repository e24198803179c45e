// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.support.IndividualTime;
import org.halqa.support.IndividualTime.Offer;
import org.halqa.support.Referrals;
import org.halqa.support.Referrals.Kept;

/** {@code /addresses}: the list, and for those who keep it whether the card is offered. */
final class AddressList {

    private final Referrals referrals;
    private final IndividualTime time;
    private final AddressBook book;
    private final Doorkeeper doorkeeper;

    AddressList(Referrals referrals, IndividualTime time, AddressBook book, Doorkeeper doorkeeper) {
        this.referrals = referrals;
        this.time = time;
        this.book = book;
        this.doorkeeper = doorkeeper;
    }

    View view(PageRequest request) {
        return view(request, 200);
    }

    private View view(PageRequest request, int status) {
        Caller caller = request.caller();
        List<Kept> all = referrals.all(caller);
        Offer offer = time.offer(caller);
        Map<String, Object> model = new HashMap<>();
        model.put("groups", book.groups(all, request.locale()));
        model.put("editor", doorkeeper.allows(caller, "support.write"));
        model.put("due", all.stream().filter(Kept::due).count());
        model.put("checkDays", referrals.checkDays());
        model.put("offer", offer);
        model.put("link", request.origin() + "/a/" + offer.code());
        model.put("stale", status != 200);
        boolean answers = doorkeeper.allows(caller, "support.answer");
        model.put("answers", answers);
        model.put("waiting", answers ? time.waitingCount(caller) : 0);
        model.put(
                "use",
                doorkeeper.allows(caller, "support.count")
                        ? time.use(caller).stream().toList()
                        : List.of());
        return new View.Page(status, "list", AddressesPage.say("page.title"), model);
    }

    View decide(PageRequest request) {
        boolean offered = request.field("offered").orElse("").equals("yes");
        return answer(
                request,
                time.decide(request.caller(), AddressTyped.version(request), offered),
                offered ? "toast.offered" : "toast.ended");
    }

    View renew(PageRequest request) {
        return answer(request, time.renew(request.caller(), AddressTyped.version(request)), "toast.renewed");
    }

    private View answer(PageRequest request, Outcome<Offer> outcome, String done) {
        return outcome instanceof Outcome.Done<Offer>
                ? new View.Redirect("/addresses", AddressesPage.say(done))
                : view(request, 412);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.support.Referral;
import org.halqa.support.Referrals;
import org.halqa.support.Referrals.Kept;

/** {@code /addresses/new} and {@code /addresses/<id>}: an address is added, changed, checked, taken out. */
final class AddressForm {

    private static final String WRITE = "support.write";

    private final Referrals referrals;
    private final AddressBook book;
    private final Doorkeeper doorkeeper;
    private final CivilClock clock;

    AddressForm(Referrals referrals, AddressBook book, Doorkeeper doorkeeper, CivilClock clock) {
        this.referrals = referrals;
        this.book = book;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    View empty(PageRequest request) {
        doorkeeper.require(request.caller(), WRITE);
        return page(200, "", 0, AddressTyped.empty(clock.today()), List.of());
    }

    View add(PageRequest request) {
        doorkeeper.require(request.caller(), WRITE);
        AddressTyped typed = AddressTyped.of(request);
        Outcome<Kept> added = outcome(
                typed,
                referral -> referrals.add(
                        request.caller(), referral, request.field("_key").orElse("")));
        if (added instanceof Outcome.Refused<Kept> refused) {
            return page(422, "", 0, typed, refused.faults());
        }
        return added instanceof Outcome.Stale<Kept> stale
                ? page(412, stale.current().id(), stale.current().version(), typed, meanwhile())
                : new View.Redirect("/addresses", AddressesPage.say("toast.kept"));
    }

    View one(PageRequest request) {
        doorkeeper.require(request.caller(), WRITE);
        return referrals
                .find(request.caller(), request.rest())
                .map(kept -> page(200, kept.id(), kept.version(), AddressTyped.of(kept.referral()), List.of()))
                .orElseGet(View.NotFound::new);
    }

    View post(PageRequest request, String id, String act) {
        doorkeeper.require(request.caller(), WRITE);
        if (referrals.find(request.caller(), id).isEmpty()) {
            return new View.NotFound();
        }
        return switch (act) {
            case "change" -> change(request, id);
            case "checked" -> checked(request, id);
            case "remove" -> remove(request, id);
            default -> new View.NotFound();
        };
    }

    private View change(PageRequest request, String id) {
        AddressTyped typed = AddressTyped.of(request);
        int version = AddressTyped.version(request);
        Outcome<Kept> changed = outcome(typed, referral -> referrals.change(request.caller(), id, version, referral));
        if (changed instanceof Outcome.Refused<Kept> refused) {
            return page(422, id, version, typed, refused.faults());
        }
        return changed instanceof Outcome.Stale<Kept> stale
                ? page(412, id, stale.current().version(), typed, meanwhile())
                : new View.Redirect("/addresses", AddressesPage.say("toast.kept"));
    }

    private static Outcome<Kept> outcome(AddressTyped typed, Function<Referral, Outcome<Kept>> act) {
        return typed.referral().map(act).orElseGet(() -> Outcome.refused("checkedOn", AddressesPage.say("fault.day")));
    }

    private View checked(PageRequest request, String id) {
        Outcome<Kept> checked = referrals.checked(request.caller(), id, AddressTyped.version(request));
        return checked instanceof Outcome.Stale<Kept> stale
                ? page(
                        412,
                        id,
                        stale.current().version(),
                        AddressTyped.of(stale.current().referral()),
                        meanwhile())
                : new View.Redirect("/addresses", AddressesPage.say("toast.checked"));
    }

    private View remove(PageRequest request, String id) {
        referrals.remove(request.caller(), id);
        return new View.Redirect("/addresses", AddressesPage.say("toast.removed"));
    }

    private static List<Fault> meanwhile() {
        return List.of(new Fault("", AddressesPage.say("fault.stale")));
    }

    private View page(int status, String id, int version, AddressTyped typed, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("version", version);
        model.put("values", typed.values());
        model.put("chosenLanguages", typed.languages());
        model.put("chosenZones", typed.zones());
        model.put("languages", book.languages());
        model.put("zones", book.zones());
        model.put("faults", byField(faults));
        model.put("today", clock.today().toString());
        return new View.Page(status, "address", AddressesPage.say("page.title"), model);
    }

    /** The first reason of each field. */
    static Map<String, Message> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason, (first, second) -> first));
    }
}

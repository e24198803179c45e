// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.support.IndividualTime;
import org.halqa.support.Referrals;

/** A card at one address with one request that waits; does as it is told. */
final class FixedTime implements IndividualTime {

    static final String CODE = "ABCDEFGH1234";
    static final Request REQUEST = new Request("06 12 34 56 78", "Nour", "ARY", Moment.EVENING, false);

    final List<String> asked = new ArrayList<>();
    private final FixedAddresses addresses;
    boolean offered = true;
    boolean refuses;

    FixedTime(FixedAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Offer offer(Caller caller) {
        return new Offer(3, offered, CODE);
    }

    @Override
    public Outcome<Offer> decide(Caller caller, int version, boolean wanted) {
        asked.add("decide " + wanted);
        return version == 3 ? new Outcome.Done<>(offer(caller)) : new Outcome.Stale<>(offer(caller));
    }

    @Override
    public Outcome<Offer> renew(Caller caller, int version) {
        asked.add("renew");
        return version == 3 ? new Outcome.Done<>(offer(caller)) : new Outcome.Stale<>(offer(caller));
    }

    @Override
    public boolean leads(String code) {
        return offered && code.equals(CODE);
    }

    @Override
    public List<Referrals.Kept> addresses(String code) {
        return leads(code) ? addresses.kept : List.of();
    }

    @Override
    public Outcome<Referrals.Kept> take(String code, String referral, String idempotencyKey) {
        asked.add("take");
        return addresses(code).stream()
                .filter(kept -> kept.id().equals(referral))
                .findFirst()
                .<Outcome<Referrals.Kept>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused("referral", Message.of("support", "over.heading")));
    }

    @Override
    public Outcome<String> ask(String code, Request request, String idempotencyKey) {
        asked.add("ask " + request.moment() + " " + request.message());
        return refuses || !leads(code)
                ? Outcome.refused("phone", Message.of("support", "over.heading"))
                : new Outcome.Done<>("receipt-1");
    }

    @Override
    public boolean takeBack(String receipt) {
        return receipt.equals("receipt-1");
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        return List.of(new Waiting("request-1", LocalDate.of(2026, 11, 20), REQUEST));
    }

    @Override
    public int waitingCount(Caller caller) {
        return 1;
    }

    @Override
    public boolean answered(Caller caller, String id) {
        asked.add("answered " + id);
        return true;
    }

    @Override
    public Optional<Use> use(Caller caller) {
        return Optional.of(new Use(0, 5, YearMonth.of(2026, 10)));
    }

    @Override
    public int requestDays() {
        return 30;
    }
}

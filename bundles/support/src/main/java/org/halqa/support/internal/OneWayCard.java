// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.support.IndividualTime;
import org.halqa.support.Referrals;
import org.halqa.support.internal.store.OfferRows;
import org.halqa.support.internal.store.RequestRows;

/** The card of one programme at a time. What is asked comes in; only psychologists see it, and only until they have called. */
final class OneWayCard implements IndividualTime {

    private static final String READ = "support.read";
    private static final String WRITE = "support.write";
    private static final String ANSWER = "support.answer";
    private static final String COUNT = "support.count";
    private static final int FEWEST = 7;
    private static final int MOST = 90;
    /** More than that cannot be called back, and somebody who waits for nothing is worse off than somebody who is told. */
    private static final int FULL = 40;

    private final House house;
    private final OfferRows offers;
    private final RequestRows requests;
    private final KeptReferrals referrals;
    private final ReferralRules rules;
    private final int requestDays;
    private final CardCode codes = new CardCode();
    private final LastKeys taken = new LastKeys();
    private final ReadersOfTheDay readers;
    private final Pace asks;
    private final Pace takes;

    /** @param requestDays what was configured; out of its range, the nearest that is in it */
    OneWayCard(House house, OfferRows offers, RequestRows requests, KeptReferrals referrals, int requestDays) {
        this.house = house;
        this.offers = offers;
        this.requests = requests;
        this.referrals = referrals;
        this.rules = new ReferralRules(house.programmes());
        this.readers = new ReadersOfTheDay(house.access(), house.clock());
        this.asks = new Pace(house.clock());
        this.takes = new Pace(house.clock());
        this.requestDays = Math.max(FEWEST, Math.min(MOST, requestDays));
    }

    @Override
    public Offer offer(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return offers.of(house.programme());
    }

    @Override
    public Outcome<Offer> decide(Caller caller, int version, boolean offered) {
        Offer now = offer(caller);
        return keep(caller, version, offered, now.code().isEmpty() ? codes.next() : now.code());
    }

    @Override
    public Outcome<Offer> renew(Caller caller, int version) {
        return keep(caller, version, offer(caller).offered(), codes.next());
    }

    private Outcome<Offer> keep(Caller caller, int version, boolean offered, String code) {
        house.doorkeeper().require(caller, WRITE);
        boolean kept = offers.keep(house.programme(), version, offered, code);
        if (kept) {
            house.access().add(caller.account(), WRITE, "card/offer");
        }
        Offer now = offers.of(house.programme());
        return kept ? new Outcome.Done<>(now) : new Outcome.Stale<>(now);
    }

    @Override
    public boolean leads(String code) {
        Offer offer = offers.of(house.programme());
        return offer.offered() && CardCode.matches(code, offer.code());
    }

    @Override
    public List<Referrals.Kept> addresses(String code) {
        return leads(code) ? referrals.all() : List.of();
    }

    @Override
    public Outcome<Referrals.Kept> take(String code, String referral, String idempotencyKey) {
        Optional<Referrals.Kept> found = addresses(code).stream()
                .filter(kept -> kept.id().equals(referral))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused("referral", say(leads(code) ? "fault.take" : "fault.over"));
        }
        if (taken.isNew(idempotencyKey) && takes.allows(house.programme())) {
            requests.use(house.programme(), YearMonth.from(today()));
        }
        return new Outcome.Done<>(found.get());
    }

    @Override
    public Outcome<String> ask(String code, Request typed, String idempotencyKey) {
        Request request = RequestRules.tidy(typed);
        List<Fault> faults = RequestRules.check(request, rules::isLanguage);
        if (!leads(code)) {
            return Outcome.refused("", say("fault.over"));
        }
        if (!FormKey.isOne(idempotencyKey)) {
            return Outcome.refused("", say("fault.key"));
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        // Whoever corrects a request that waits already takes no other place.
        return requests.has(house.programme(), idempotencyKey) || hasRoom()
                ? new Outcome.Done<>(requests.add(house.programme(), idempotencyKey, request, today()))
                : Outcome.refused("", say("fault.full"));
    }

    private boolean hasRoom() {
        return requests.count(house.programme()) < FULL && asks.allows(house.programme());
    }

    /** Whatever became of the card meanwhile: who asked must always be able to take it back, and the receipt cannot be guessed. */
    @Override
    public boolean takeBack(String receipt) {
        return requests.destroy(house.programme(), receipt);
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        house.doorkeeper().require(caller, ANSWER);
        readers.note(caller.account());
        return requests.of(house.programme());
    }

    @Override
    public int waitingCount(Caller caller) {
        house.doorkeeper().require(caller, ANSWER);
        return requests.count(house.programme());
    }

    /** Writes no line of its own: coordination reads the record and could count the people who asked. */
    @Override
    public boolean answered(Caller caller, String id) {
        house.doorkeeper().require(caller, ANSWER);
        return requests.destroy(house.programme(), id);
    }

    @Override
    public Optional<Use> use(Caller caller) {
        house.doorkeeper().require(caller, COUNT);
        YearMonth now = YearMonth.from(today());
        int threshold = house.programmes().current().threshold();
        int uses = requests.uses(house.programme(), now);
        return offers.of(house.programme()).version() == 0
                ? Optional.empty()
                : Optional.of(new Use(uses / threshold * threshold, threshold, now.minusMonths(1)));
    }

    @Override
    public int requestDays() {
        return requestDays;
    }

    /** Destroys what the rule says must go today. Without a line, for the same reason as above. */
    void sweep() {
        requests.expire(today().minusDays(requestDays - 1L));
    }

    private LocalDate today() {
        return house.clock().today();
    }

    private static Message say(String key) {
        return Message.of(SupportTexts.MODULE, key);
    }
}

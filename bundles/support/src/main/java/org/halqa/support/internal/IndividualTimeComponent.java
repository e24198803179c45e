// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.support.IndividualTime;
import org.halqa.support.Referrals;
import org.halqa.support.internal.store.OfferRows;
import org.halqa.support.internal.store.ReferralRows;
import org.halqa.support.internal.store.RequestRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the card, and asks the rule every hour whether a request has to go; also right after a start. */
@Component(immediate = true, configurationPid = "org.halqa.support")
@Designate(ocd = SupportSettings.class)
public final class IndividualTimeComponent implements IndividualTime {

    private static final Logger LOG = LoggerFactory.getLogger(IndividualTimeComponent.class);
    private static final int FIRST_MINUTES = 1;
    private static final int MINUTES = 60;

    private final OneWayCard card;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "halqa-support");
        made.setDaemon(true);
        return made;
    });

    /** Called by Declarative Services. */
    @Activate
    public IndividualTimeComponent(
            SupportSettings settings,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=support)") Database database,
            @Reference Vault vault) {
        House house = new House(doorkeeper, access, programmes, clock);
        this.card = new OneWayCard(
                house,
                new OfferRows(database, vault),
                new RequestRows(database, vault),
                new KeptReferrals(house, new ReferralRows(database), settings.check_days()),
                settings.request_days());
        thread.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A fault of one hour is named and tried again the next; thrown on, it would end all further hours. */
    private void sweep() {
        try {
            card.sweep();
        } catch (RuntimeException fault) {
            LOG.error("Requests whose days are over could not be destroyed; it is tried again in an hour", fault);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    @Override
    public Offer offer(Caller caller) {
        return card.offer(caller);
    }

    @Override
    public Outcome<Offer> decide(Caller caller, int version, boolean offered) {
        return card.decide(caller, version, offered);
    }

    @Override
    public Outcome<Offer> renew(Caller caller, int version) {
        return card.renew(caller, version);
    }

    @Override
    public boolean leads(String code) {
        return card.leads(code);
    }

    @Override
    public List<Referrals.Kept> addresses(String code) {
        return card.addresses(code);
    }

    @Override
    public Outcome<Referrals.Kept> take(String code, String referral, String idempotencyKey) {
        return card.take(code, referral, idempotencyKey);
    }

    @Override
    public Outcome<String> ask(String code, Request request, String idempotencyKey) {
        return card.ask(code, request, idempotencyKey);
    }

    @Override
    public boolean takeBack(String receipt) {
        return card.takeBack(receipt);
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        return card.waiting(caller);
    }

    @Override
    public int waitingCount(Caller caller) {
        return card.waitingCount(caller);
    }

    @Override
    public boolean answered(Caller caller, String id) {
        return card.answered(caller, id);
    }

    @Override
    public Optional<Use> use(Caller caller) {
        return card.use(caller);
    }

    @Override
    public int requestDays() {
        return card.requestDays();
    }
}

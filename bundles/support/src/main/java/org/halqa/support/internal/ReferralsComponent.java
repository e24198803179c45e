// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.store.Database;
import org.halqa.support.Referral;
import org.halqa.support.Referrals;
import org.halqa.support.internal.store.ReferralRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires the addresses. */
@Component(configurationPid = "org.halqa.support")
public final class ReferralsComponent implements Referrals {

    private final Referrals referrals;

    /** Called by Declarative Services. */
    @Activate
    public ReferralsComponent(
            SupportSettings settings,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=support)") Database database) {
        this.referrals = new KeptReferrals(
                new House(doorkeeper, access, programmes, clock), new ReferralRows(database), settings.check_days());
    }

    @Override
    public List<Kept> all(Caller caller) {
        return referrals.all(caller);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return referrals.find(caller, id);
    }

    @Override
    public Outcome<Kept> add(Caller caller, Referral referral, String idempotencyKey) {
        return referrals.add(caller, referral, idempotencyKey);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, Referral referral) {
        return referrals.change(caller, id, version, referral);
    }

    @Override
    public Outcome<Kept> checked(Caller caller, String id, int version) {
        return referrals.checked(caller, id, version);
    }

    @Override
    public void remove(Caller caller, String id) {
        referrals.remove(caller, id);
    }

    @Override
    public int checkDays() {
        return referrals.checkDays();
    }
}

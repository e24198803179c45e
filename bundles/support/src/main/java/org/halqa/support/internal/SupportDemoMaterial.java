// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.support.Referral;
import org.halqa.support.internal.store.OfferRows;
import org.halqa.support.internal.store.ReferralRows;
import org.halqa.support.internal.store.RequestRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Addresses of the fictional consortium. Its card is off, as everywhere until somebody decides (A6). */
@Component
public final class SupportDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final CivilClock clock;
    private final OfferRows offers;
    private final ReferralRows referrals;
    private final RequestRows requests;

    /** Called by Declarative Services. */
    @Activate
    public SupportDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=support)") Database database,
            @Reference Vault vault) {
        this.doorkeeper = doorkeeper;
        this.clock = clock;
        this.offers = new OfferRows(database, vault);
        this.referrals = new ReferralRows(database);
        this.requests = new RequestRows(database, vault);
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        int number = 0;
        for (Referral referral : FictionalAddresses.on(clock.today())) {
            number++;
            referrals.add(programme, "demo-address-" + number, referral);
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        requests.removeAll(programme);
        referrals.removeAll(programme);
        offers.remove(programme);
    }
}

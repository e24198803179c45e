// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Doorkeeper;
import org.halqa.support.Referral;
import org.halqa.support.Wording;
import org.halqa.support.internal.store.OfferRows;
import org.halqa.support.internal.store.ReferralRows;
import org.halqa.support.internal.store.RequestRows;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;

/** Individual support on a real database, with a clock that stands still on 23 November 2026. */
final class SupportOffice implements AutoCloseable {

    final TestStore store = TestStore.with(new SupportSchema());
    final FixedClock clock = new FixedClock();
    final FixedProgrammes programmes = new FixedProgrammes();
    final RecordedAccess access = new RecordedAccess();
    final RequestRows requests = new RequestRows(store.database("support"), store.vault());

    KeptReferrals referrals(Doorkeeper doorkeeper, int checkDays) {
        return new KeptReferrals(house(doorkeeper), new ReferralRows(store.database("support")), checkDays);
    }

    OneWayCard card(Doorkeeper doorkeeper, int requestDays) {
        return new OneWayCard(
                house(doorkeeper),
                new OfferRows(store.database("support"), store.vault()),
                requests,
                referrals(doorkeeper, 90),
                requestDays);
    }

    SupportDemoMaterial demo() {
        return new SupportDemoMaterial(TestDoorkeeper.open(), clock, store.database("support"), store.vault());
    }

    private House house(Doorkeeper doorkeeper) {
        return new House(doorkeeper, access, programmes, clock);
    }

    static Referral referral(String name, boolean urgent, LocalDate checkedOn) {
        return new Referral(
                new Wording(name, ""),
                new Wording("Écoute", "إنصات"),
                "05 22 00 00 00",
                new Wording("9 h – 18 h", ""),
                List.of("FR", "ARY"),
                List.of("OR"),
                urgent,
                checkedOn);
    }

    @Override
    public void close() {
        store.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.support.Referral;
import org.halqa.support.Referrals;
import org.halqa.support.internal.store.ReferralRows;

/** Addresses in the database; readers leave no trace, editors do. */
final class KeptReferrals implements Referrals {

    private static final String READ = "support.read";
    private static final String WRITE = "support.write";
    private static final int AS_ADDED = 1;
    private static final int FEWEST = 14;
    private static final int MOST = 365;

    private final House house;
    private final ReferralRows rows;
    private final ReferralRules rules;
    private final int checkDays;

    /** @param checkDays what was configured; out of its range, the nearest that is in it */
    KeptReferrals(House house, ReferralRows rows, int checkDays) {
        this.house = house;
        this.rows = rows;
        this.rules = new ReferralRules(house.programmes());
        this.checkDays = Math.max(FEWEST, Math.min(MOST, checkDays));
    }

    @Override
    public List<Kept> all(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return all();
    }

    /** All of them, for whoever holds a card. */
    List<Kept> all() {
        return rows.of(house.programme()).stream()
                .map(this::kept)
                .sorted(Comparator.comparing((Kept kept) -> !kept.referral().urgent())
                        .thenComparing(kept -> kept.referral().name().in(Locale.FRENCH))
                        .thenComparing(Kept::id))
                .toList();
    }

    private Kept kept(ReferralRows.Row row) {
        boolean due = row.referral().checkedOn().isBefore(house.clock().today().minusDays(checkDays));
        return new Kept(row.id(), row.version(), row.referral(), due);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return all(caller).stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Kept> add(Caller caller, Referral typed, String idempotencyKey) {
        house.doorkeeper().require(caller, WRITE);
        Referral referral = ReferralRules.tidy(typed);
        List<Fault> faults = rules.check(referral, house.clock().today());
        if (!FormKey.isOne(idempotencyKey)) {
            return refused("fault.key");
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return added(caller, rows.add(house.programme(), idempotencyKey, referral), referral);
    }

    /** What the same form brought before is replaced by what it says now, unless somebody has changed it since. */
    private Outcome<Kept> added(Caller caller, String id, Referral referral) {
        Optional<Kept> there = find(caller, id);
        if (there.isPresent() && !there.get().referral().equals(referral)) {
            return replace(caller, id, AS_ADDED, referral);
        }
        note(caller, id);
        return there.<Outcome<Kept>>map(Outcome.Done::new).orElseGet(() -> refused("fault.gone"));
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, Referral typed) {
        house.doorkeeper().require(caller, WRITE);
        Referral referral = ReferralRules.tidy(typed);
        List<Fault> faults = rules.check(referral, house.clock().today());
        return faults.isEmpty() ? replace(caller, id, version, referral) : new Outcome.Refused<>(faults);
    }

    @Override
    public Outcome<Kept> checked(Caller caller, String id, int version) {
        house.doorkeeper().require(caller, WRITE);
        return find(caller, id)
                .map(kept -> replace(caller, id, version, onDay(kept.referral())))
                .orElseGet(() -> refused("fault.gone"));
    }

    private Referral onDay(Referral referral) {
        return new Referral(
                referral.name(),
                referral.purpose(),
                referral.phone(),
                referral.hours(),
                referral.languages(),
                referral.zones(),
                referral.urgent(),
                house.clock().today());
    }

    private Outcome<Kept> replace(Caller caller, String id, int version, Referral referral) {
        boolean changed = rows.change(house.programme(), id, version, referral);
        if (changed) {
            note(caller, id);
        }
        return find(caller, id)
                .<Outcome<Kept>>map(now -> changed ? new Outcome.Done<>(now) : new Outcome.Stale<>(now))
                .orElseGet(() -> refused("fault.gone"));
    }

    @Override
    public void remove(Caller caller, String id) {
        house.doorkeeper().require(caller, WRITE);
        rows.remove(house.programme(), id);
        note(caller, id);
    }

    @Override
    public int checkDays() {
        return checkDays;
    }

    private void note(Caller caller, String id) {
        house.access().add(caller.account(), WRITE, "address/" + id);
    }

    private static Outcome<Kept> refused(String key) {
        return Outcome.refused("", Message.of(SupportTexts.MODULE, key));
    }
}

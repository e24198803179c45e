// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.support.Referral;
import org.halqa.support.Referrals;
import org.halqa.support.Wording;

/** Two addresses, one of which is to be checked; does as it is told. */
final class FixedAddresses implements Referrals {

    static final String ID = "7f3c9a2e-51d0-4b6f-9c11-000000000001";

    /** The key of a form whose address somebody has changed since it was added. */
    static final String CHANGED_MEANWHILE = "changed-meanwhile";

    final List<String> asked = new ArrayList<>();
    final List<Kept> kept = new ArrayList<>(List.of(
            address(ID, "Ligne d’écoute", List.of(), true, false),
            address("2", "Cabinet", List.of("OR"), false, true)));
    boolean refuses;

    private static Kept address(String id, String name, List<String> zones, boolean urgent, boolean due) {
        Referral referral = new Referral(
                new Wording(name, ""),
                new Wording("Écoute", "إنصات"),
                "+212 5 22",
                new Wording("9 h – 18 h", ""),
                List.of("FR", "ARY"),
                zones,
                urgent,
                LocalDate.of(2026, 11, 2));
        return new Kept(id, 1, referral, due);
    }

    @Override
    public List<Kept> all(Caller caller) {
        return kept;
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Outcome<Kept> answer(String what) {
        asked.add(what);
        return refuses
                ? Outcome.refused("phone", Message.of("support", "fault.stale"))
                : new Outcome.Done<>(kept.get(0));
    }

    @Override
    public Outcome<Kept> add(Caller caller, Referral referral, String idempotencyKey) {
        return idempotencyKey.equals(CHANGED_MEANWHILE)
                ? new Outcome.Stale<>(kept.get(0))
                : answer("add " + referral.name().fr() + " " + referral.zones());
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, Referral referral) {
        return version == 1 ? answer("change " + referral.phone()) : new Outcome.Stale<>(kept.get(0));
    }

    @Override
    public Outcome<Kept> checked(Caller caller, String id, int version) {
        return version == 1 ? answer("checked") : new Outcome.Stale<>(kept.get(0));
    }

    @Override
    public void remove(Caller caller, String id) {
        asked.add("remove");
    }

    @Override
    public int checkDays() {
        return 90;
    }
}

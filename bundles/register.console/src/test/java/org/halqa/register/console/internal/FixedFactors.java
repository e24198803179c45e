// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.register.Band;
import org.halqa.register.Gate;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactor.Organisations;
import org.halqa.register.StressFactor.Scope;
import org.halqa.register.StressFactors;

/** A register with one factor that does as it is told. */
final class FixedFactors implements StressFactors {

    static final String ID = "7f3c9a2e-51d0-4b6f-9c11-000000000001";

    final List<String> asked = new ArrayList<>();
    Kept kept = kept(Standing.WAITING);
    boolean refuses;

    static Kept kept(Standing standing) {
        StressFactor factor = new StressFactor(
                "G1", "", Scope.ZONE, "OR", Organisations.SEVERAL, "fr", "Les urgences s’ajoutent.", "", "");
        YearMonth month = YearMonth.of(2026, 9);
        return new Kept(ID, 1, factor, month, month, Band.FEW, Trend.UP, standing, "document-1");
    }

    @Override
    public List<Kept> mine(Caller caller) {
        return List.of(kept);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return Optional.of(kept).filter(one -> one.id().equals(id));
    }

    private Outcome<Kept> answer(String what, String field) {
        asked.add(what);
        return refuses ? Outcome.refused(field, Message.of("register", "fault.stale")) : new Outcome.Done<>(kept);
    }

    @Override
    public Outcome<Kept> note(Caller caller, StressFactor factor, YearMonth month, String idempotencyKey) {
        return answer("note " + factor.axis() + " " + month, "words");
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, StressFactor factor) {
        return version == kept.version() ? answer("change " + factor.words(), "words") : new Outcome.Stale<>(kept);
    }

    @Override
    public Outcome<Kept> heardAgain(Caller caller, String id, int version, YearMonth month) {
        return answer("again " + month, "month");
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        asked.add("forget");
        return new Outcome.Done<>(id);
    }

    @Override
    public Outcome<Kept> relay(Caller caller, String id, int version, Set<Gate> affirmed) {
        return answer("relay " + affirmed.size(), "UNGUESSABLE");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.register.Gate;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactors;
import org.halqa.register.internal.store.FactorRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Wires the register. It can be kept while there is no door; relaying waits for one. */
@Component
public final class RegisterComponent implements StressFactors {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final StressFactors register;

    @Activate
    public RegisterComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=register)") Database database,
            @Reference Vault vault) {
        this.register = new KeptRegister(
                new KeptRegister.House(doorkeeper, access, programmes, clock),
                new FactorRows(database, vault),
                () -> door);
    }

    @Override
    public List<Kept> mine(Caller caller) {
        return register.mine(caller);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return register.find(caller, id);
    }

    @Override
    public Outcome<Kept> note(Caller caller, StressFactor factor, YearMonth month, String idempotencyKey) {
        return register.note(caller, factor, month, idempotencyKey);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, StressFactor factor) {
        return register.change(caller, id, version, factor);
    }

    @Override
    public Outcome<Kept> heardAgain(Caller caller, String id, int version, YearMonth month) {
        return register.heardAgain(caller, id, version, month);
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        return register.forget(caller, id);
    }

    @Override
    public Outcome<Kept> relay(Caller caller, String id, int version, Set<Gate> affirmed) {
        return register.relay(caller, id, version, affirmed);
    }
}

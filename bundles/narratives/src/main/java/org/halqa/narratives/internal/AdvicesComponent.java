// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.narratives.Advices;
import org.halqa.narratives.internal.store.AdviceRows;
import org.halqa.programme.Programmes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offers {@link Advices}. One can write while there is no door; handing in waits for one. */
@Component(service = Advices.class)
public final class AdvicesComponent implements Advices {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final Advices advices;

    @Activate
    public AdvicesComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=narratives)") Database database,
            @Reference Vault vault) {
        this.advices = new KeptAdvices(
                new House(doorkeeper, access, programmes, clock, () -> door), new AdviceRows(database, vault));
    }

    @Override
    public List<Kept> mine(Caller caller) {
        return advices.mine(caller);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return advices.find(caller, id);
    }

    @Override
    public Outcome<Kept> add(Caller caller, Advice advice, String idempotencyKey) {
        return advices.add(caller, advice, idempotencyKey);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, Advice advice) {
        return advices.change(caller, id, version, advice);
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        return advices.forget(caller, id);
    }

    @Override
    public Outcome<Kept> handIn(Caller caller, String id, int version) {
        return advices.handIn(caller, id, version);
    }
}

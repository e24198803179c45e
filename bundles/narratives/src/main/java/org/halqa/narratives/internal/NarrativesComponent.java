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
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Words;
import org.halqa.narratives.internal.store.NarrativeRows;
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

/** Offers {@link Narratives}. One can write while there is no door; handing in waits for one. */
@Component(service = Narratives.class)
public final class NarrativesComponent implements Narratives {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final Narratives narratives;

    @Activate
    public NarrativesComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=narratives)") Database database,
            @Reference Vault vault) {
        this.narratives = new KeptNarratives(
                new House(doorkeeper, access, programmes, clock, () -> door), new NarrativeRows(database, vault));
    }

    @Override
    public List<Kept> of(Caller caller, String kind, String variant) {
        return narratives.of(caller, kind, variant);
    }

    @Override
    public Optional<Kept> find(Caller caller, Place place) {
        return narratives.find(caller, place);
    }

    @Override
    public Outcome<Kept> write(Caller caller, Place place, int version, Words words) {
        return narratives.write(caller, place, version, words);
    }

    @Override
    public Optional<Words> past(Caller caller, Place place, int number) {
        return narratives.past(caller, place, number);
    }

    @Override
    public Outcome<Kept> handIn(Caller caller, Place place, int version) {
        return narratives.handIn(caller, place, version);
    }
}

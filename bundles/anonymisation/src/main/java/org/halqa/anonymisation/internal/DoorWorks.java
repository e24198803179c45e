// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.halqa.anonymisation.internal.desk.Examination;
import org.halqa.anonymisation.internal.desk.Placeholders;
import org.halqa.anonymisation.internal.risk.Population;
import org.halqa.anonymisation.internal.risk.ReleasedBefore;
import org.halqa.anonymisation.internal.risk.Risks;
import org.halqa.anonymisation.internal.risk.TraitSearch;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.search.Threads;
import org.halqa.anonymisation.internal.store.DraftEnding;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.anonymisation.internal.store.SheetRows;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;

/** Puts the door together from the services around it; the door's own services take their parts from here. */
@Component(service = DoorWorks.class)
@Designate(ocd = DoorSettings.class)
public final class DoorWorks {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Detector> detectors = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TraitReader> readers = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<KnownPeople> people = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FactSource> facts = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SheetSource> sheets = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FigureSource> figures = List.of();

    private final ExecutorService threads = Threads.forDetectors();
    private final DoorParts parts;

    @Activate
    public DoorWorks(
            DoorSettings settings,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=anonymisation)") Database database,
            @Reference Vault vault) {
        Search search = new Search(
                () -> detectors,
                StockDetectorIds.and(settings.required()),
                Duration.ofMillis(settings.searchMillis()),
                threads);
        House house = new House(doorkeeper, access, programmes, clock);
        TraitSearch traits = new TraitSearch(() -> readers, Duration.ofMillis(settings.searchMillis()), threads);
        ReleasedRows released = new ReleasedRows(database, vault);
        Risks risks = new Risks(traits, new Population(() -> people), new ReleasedBefore(released, traits), programmes);
        this.parts = new DoorParts(
                house,
                search,
                new Examination(search, new Placeholders(), risks),
                new ReviewRows(database, vault),
                new DraftEnding(database, vault, settings.draftDays()),
                released,
                new EvidenceRows(database),
                new SheetDesk(house, new SheetRows(database), () -> sheets),
                new Counting(() -> facts),
                () -> figures,
                new ReentrantLock());
    }

    DoorParts parts() {
        return parts;
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
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
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;

/** The whole door over a real store, with three detectors that know one word each. */
final class TestDoor implements AutoCloseable {

    static final Set<Question> SAFE = EnumSet.allOf(Question.class);
    static final Caller AUTHOR = Callers.psychologist();
    static final Caller READER = Callers.reader();

    private static final List<Detector> DETECTORS = List.of(
            new WordDetector("name", "awa", Kind.PERSON, Treatment.MASK),
            new WordDetector("quote", "« je pleure avec awa »", Kind.QUOTATION, Treatment.REVIEW),
            new WordDetector("role", "la seule sage-femme", Kind.QUASI_IDENTIFIER, Treatment.REVIEW));

    final TestStore store = TestStore.with(new DoorSchema());
    final RecordedAccess access = new RecordedAccess();
    final FixedProgrammes programmes = new FixedProgrammes();
    final FixedClock clock = new FixedClock();
    final List<Detector> detectors = new CopyOnWriteArrayList<>(DETECTORS);
    final List<TraitReader> readers = new CopyOnWriteArrayList<>(List.of(new WordTraits()));
    final List<KnownPeople> people = new CopyOnWriteArrayList<>();
    final List<FactSource> sources = new ArrayList<>();
    final List<SheetSource> sheets = new ArrayList<>();
    final List<FigureSource> figures = new ArrayList<>();
    final Door door;
    final ReviewDesk desk;
    final ReviewDesk otherDesk;
    final Releases releases;
    final Disclosure disclosure;
    final SheetDesk sheetDesk;
    final DraftEnding drafts;
    final EvidenceDesk evidenceDesk;
    private final Counting counting = new Counting(() -> sources);
    private final ExecutorService threads = Threads.forDetectors();

    TestDoor() {
        this(allowing(Set.of(Role.PSYCHOLOGIST)));
    }

    private static Doorkeeper allowing(Set<Role> psychologist) {
        return TestDoorkeeper.allowing(Map.ofEntries(
                Map.entry("erasures.read", psychologist),
                Map.entry("door.read", Set.of(Role.PSYCHOLOGIST, Role.READER, Role.COORDINATION)),
                Map.entry("door.disclosure", psychologist),
                Map.entry("door.correct", psychologist),
                Map.entry("door.submit", psychologist),
                Map.entry("door.lint", psychologist),
                Map.entry("door.review", psychologist),
                Map.entry("door.confirm", Set.of(Role.READER)),
                Map.entry("door.recall", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION)),
                Map.entry("released.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION)),
                Map.entry("evidence.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION, Role.LINE_MANAGER))));
    }

    /** With another table of permissions. */
    TestDoor(Doorkeeper doorkeeper) {
        Search search = new Search(() -> detectors, Set.of("name", "quote", "role"), Duration.ofSeconds(10), threads);
        House house = new House(doorkeeper, access, programmes, clock);
        sheetDesk = new SheetDesk(house, new SheetRows(store.database("anonymisation")), () -> sheets);
        TraitSearch traits = new TraitSearch(() -> readers, Duration.ofSeconds(10), threads);
        ReleasedRows left = new ReleasedRows(store.database("anonymisation"), store.vault());
        Risks risks = new Risks(traits, new Population(() -> people), new ReleasedBefore(left, traits), programmes);
        drafts = new DraftEnding(store.database("anonymisation"), store.vault(), 90);
        DoorParts parts = new DoorParts(
                house,
                search,
                new Examination(search, new Placeholders(), risks),
                new ReviewRows(store.database("anonymisation"), store.vault()),
                drafts,
                left,
                new EvidenceRows(store.database("anonymisation")),
                sheetDesk,
                counting,
                () -> figures,
                new ReentrantLock());
        door = parts.door();
        desk = parts.desk();
        otherDesk = parts.desk();
        releases = parts.releases();
        disclosure = parts.disclosure();
        evidenceDesk = parts.evidenceDesk();
    }

    /** As new. */
    void empty() {
        new ReviewRows(store.database("anonymisation"), store.vault()).removeAll("test-programme");
        new EvidenceRows(store.database("anonymisation")).removeAll("test-programme");
        detectors.clear();
        detectors.addAll(DETECTORS);
        readers.clear();
        readers.add(new WordTraits());
        people.clear();
        new SheetRows(store.database("anonymisation")).removeAll("test-programme");
        sources.clear();
        counting.forget();
        sheets.clear();
        figures.clear();
    }

    /** Hands in two passages and returns the id. */
    String submit(String needs, String trends) {
        return ok(door.submit(AUTHOR, submission(needs, trends)));
    }

    static Submission submission(String needs, String trends) {
        return new Submission(
                "session-report",
                "session-1",
                "test-programme",
                AUTHOR.account(),
                Map.of("zone", List.of("FM"), "date", List.of("2026-11-12"), "themes", List.of("T1", "T3")),
                List.of(
                        new Passage("needs", Message.of("sessions", "field.needs"), "fr", needs),
                        new Passage("trends", Message.of("sessions", "field.trends"), "fr", trends)),
                List.of("test-too-close"),
                "");
    }

    /** Takes a document without open findings to its second reader. */
    Review reviewed(String id) {
        Review review = desk.open(AUTHOR, id).orElseThrow();
        return ok(desk.reviewed(AUTHOR, id, review.version(), SAFE));
    }

    /** Takes it out. */
    Review released(String id) {
        return ok(desk.confirm(READER, id, reviewed(id).version(), SAFE));
    }

    static <T> T ok(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("not done: " + outcome);
    }

    static List<String> faults(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.faults().stream().map(each -> each.reason().key()).toList();
        }
        throw new AssertionError("not refused: " + outcome);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        store.close();
    }
}

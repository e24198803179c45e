// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.halqa.programme.spi.MissionGuard;
import org.halqa.store.Database;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredProgrammesTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RecordedAccess record = new RecordedAccess();
    private TestStore store;
    private StoredProgrammes programmes;

    @BeforeEach
    void open() {
        store = TestStore.with(new ProgrammeSchema());
        programmes = start(TestDoorkeeper.open());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void servesTheProgrammeExactlyAsItWasSeeded() {
        assertThat(programmes.current()).isEqualTo(new ProgrammeSeed().contracted());
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(programmes.terms(vocabulary))
                    .containsExactlyElementsOf(VocabularySeed.terms(vocabulary).stream()
                            .filter(term -> term.parent().isEmpty())
                            .toList());
        }
    }

    @Test
    void keepsEditsWhenItStartsAgain() {
        programmes.change(Callers.admin(), edit("Autre titre", 0, 8, 10));

        assertThat(start(TestDoorkeeper.open()).current().title().fr()).isEqualTo("Autre titre");
    }

    @Test
    void raisesThresholdsAndNeverLowersThem() {
        assertThat(programmes.change(Callers.admin(), edit("Titre", 0, 8, 12))).isInstanceOf(Outcome.Done.class);

        assertThat(faults(programmes.change(Callers.admin(), edit("Titre", 1, 7, 11))))
                .extracting(Fault::field)
                .containsExactly("threshold", "managerThreshold");
        assertThat(programmes.current().threshold()).isEqualTo(8);
        String subject = "programme/" + programmes.current().id();
        assertThat(record.entries())
                .extracting(AccessRecord.Entry::operation, AccessRecord.Entry::subject)
                .containsExactly(
                        tuple("programme.write", subject),
                        tuple("programme.write", subject + "/refused/threshold/7"),
                        tuple("programme.write", subject + "/refused/managerThreshold/11"));
    }

    @Test
    void anEditThatIsRefusedForSomethingElseIsNoAttemptAtAThreshold() {
        assertThat(programmes.change(Callers.admin(), edit("Titre", 0, 12, 11))).isInstanceOf(Outcome.Refused.class);
        assertThat(record.entries()).isEmpty();
    }

    @Test
    void alsoWhoWasTooLateToLowerAThresholdIsRecordedInOtherWordsSinceTheyMayNotHaveSeenIt() {
        programmes.change(Callers.admin(), edit("Titre", 0, 8, 12));

        assertThat(programmes.change(Callers.admin(), edit("Titre", 0, 7, 12))).isInstanceOf(Outcome.Stale.class);

        assertThat(record.entries())
                .extracting(AccessRecord.Entry::subject)
                .last()
                .isEqualTo("programme/terms-of-reference/stale/threshold/7");
    }

    @Test
    void givesBackWhatIsStoredWhenSomebodyWasFaster() {
        programmes.change(Callers.admin(), edit("Le premier", 0, 5, 10));

        Outcome<Programme> late = programmes.change(Callers.admin(), edit("Le second", 0, 5, 10));

        assertThat(late).isInstanceOfSatisfying(Outcome.Stale.class, stale -> assertThat(stale.current())
                .isEqualTo(programmes.current()));
        assertThat(programmes.current().title().fr()).isEqualTo("Le premier");
    }

    @Test
    void seesWhatAnotherNodeChangedASecondLater() {
        AtomicLong nanos = new AtomicLong();
        Library itsOwn = new Library(store.database("programme"), nanos::get);
        StoredProgrammes otherNode = new StoredProgrammes(itsOwn, TestDoorkeeper.open(), record);
        otherNode.current();

        programmes.change(Callers.admin(), edit("Vu partout", 0, 5, 10));
        nanos.set(1_000_000_000);

        assertThat(otherNode.current().title().fr()).isEqualTo("Vu partout");
    }

    @Test
    void seesItsOwnEditAtOnceAndAsksTheDatabaseNothingMeanwhile() {
        AtomicInteger transactions = new AtomicInteger();
        Library counted = new Library(counting(store.database("programme"), transactions), () -> 0);
        StoredProgrammes here = new StoredProgrammes(counted, TestDoorkeeper.open(), record);

        here.current();
        here.terms(Vocabulary.THEME);
        here.current();
        assertThat(transactions).hasValue(1);

        here.change(Callers.admin(), edit("Aussitôt", 0, 5, 10));
        assertThat(here.current().title().fr()).isEqualTo("Aussitôt");
        here.retire(Callers.admin(), Vocabulary.THEME, "T1", true);
        assertThat(here.term(Vocabulary.THEME, "T1").orElseThrow().retired()).isTrue();
    }

    @Test
    void readsAgainWhatAnEditEndedInTheMiddleOf() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        Database slow = new Database() {
            @Override
            public <T> T inTransaction(Work<T> work) {
                T read = store.database("programme").inTransaction(work);
                meanwhile.getAndSet(() -> {}).run();
                return read;
            }
        };
        StoredProgrammes here = new StoredProgrammes(new Library(slow, () -> 0), TestDoorkeeper.open(), record);
        meanwhile.set(() -> here.change(Callers.admin(), edit("Entre-temps", 0, 5, 10)));

        here.current();

        assertThat(here.current().title().fr()).isEqualTo("Entre-temps");
    }

    private static Database counting(Database database, AtomicInteger transactions) {
        return new Database() {
            @Override
            public <T> T inTransaction(Work<T> work) {
                transactions.incrementAndGet();
                return database.inTransaction(work);
            }
        };
    }

    @Test
    void refusesGroupsThatAreNoCircleAndWordsThatCannotBeSeen() {
        Edit edit = edit(new Labels("a\u202Eb", "", ""), DECEMBER, "24", 2, 1);

        assertThat(faults(programmes.change(Callers.admin(), edit)))
                .extracting(Fault::field)
                .containsExactly("title", "sessionsMin", "sessionsMax");
    }

    @Test
    void aMissionCanBeMadeLongerAsAnAmendmentSays() {
        Labels title = new Labels("Titre", "", "");

        programmes.change(Callers.admin(), edit(title, YearMonth.of(2027, 3), "30.5", 6, 12));

        assertThat(programmes.current().window().to()).isEqualTo("2027-03-31");
        assertThat(programmes.current().days()).isEqualByComparingTo("30.5");
    }

    @Test
    void oneAmendmentAfterAnotherMakesAMissionLongerThanOneAloneCould() {
        Labels title = new Labels("Titre", "", "");

        programmes.change(Callers.admin(), edit(title, YearMonth.of(2031, 12), "24", 6, 12));
        Programme longer = programmes.current();
        Edit again = new Edit(longer.id(), longer.version(), title, YearMonth.of(2033, 1), longer.days(), 6, 12, 5, 10);
        assertThat(programmes.change(Callers.admin(), again)).isInstanceOf(Outcome.Done.class);

        assertThat(programmes.current().window().to()).isEqualTo("2033-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 24, last",
        "2032-01, 24, last",
        "2026-12, 0, days",
        "2026-12, 1000, days",
        "2026-12, 24.125, days",
    })
    void refusesAMissionThatEndsBeforeItBeginsOrDaysThatAreNone(YearMonth last, String days, String field) {
        assertThat(faults(programmes.change(Callers.admin(), edit(new Labels("Titre", "", ""), last, days, 6, 12))))
                .extracting(Fault::field)
                .containsExactly(field);
    }

    @Test
    void aMissionDoesNotLeaveOutWhatIsPlannedOrHeld() {
        Fault late = Say.fault("last", "fault.last", "2026-04", "2031-12");
        Fault other = Say.fault("last", "fault.gone");
        Fault drawn = Say.fault("days", "fault.days", 999);
        MissionGuard calendar = (stored, last, days) -> List.of(late, drawn);
        MissionGuard sessions = (stored, last, days) -> List.of(other);
        StoredProgrammes guarded = guarded(calendar, sessions);
        Labels title = new Labels("Titre", "", "");

        assertThat(faults(guarded.change(Callers.admin(), edit(title, YearMonth.of(2026, 11), "24", 6, 12))))
                .containsExactly(late, drawn);
        assertThat(faults(guarded.change(Callers.admin(), edit(title, DECEMBER, "23.75", 6, 12))))
                .containsExactly(late, drawn);
        assertThat(guarded.change(Callers.admin(), edit(title, DECEMBER, "24", 6, 12)))
                .as("who keeps or prolongs it is asked nothing")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRoomThatCannotSayWhatItHoldsStopsTheChange() {
        StoredProgrammes guarded = guarded((stored, last, days) -> {
            throw new IllegalStateException("the calendar is away");
        });
        Edit shorter = edit(new Labels("Titre", "", ""), YearMonth.of(2026, 11), "24", 6, 12);

        assertThatThrownBy(() -> guarded.change(Callers.admin(), shorter)).isInstanceOf(IllegalStateException.class);
        assertThat(guarded.current().window().to()).isEqualTo("2026-12-31");
    }

    private StoredProgrammes guarded(MissionGuard... guards) {
        return new StoredProgrammes(new Library(store.database("programme")), TestDoorkeeper.open(), record) {
            @Override
            List<MissionGuard> guards() {
                return List.of(guards);
            }
        };
    }

    @Test
    void refusesATitleThatItsColumnCannotHold() {
        assertThat(faults(programmes.change(Callers.admin(), edit("x".repeat(301), 0, 5, 10))))
                .extracting(Fault::field)
                .containsExactly("title");
        assertThat(programmes.change(Callers.admin(), edit("x".repeat(300), 0, 5, 10)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void recordsWhoChangedAndNotWhat() {
        programmes.change(Callers.admin(), edit("Titre", 0, 5, 10));

        assertThat(record.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEqualTo("test-admin");
            assertThat(entry.subject()).isEqualTo("programme/terms-of-reference");
        });
    }

    @Test
    void writesForNobodyElse() {
        StoredProgrammes closed = start(TestDoorkeeper.shut());

        assertThatThrownBy(() -> closed.change(Callers.psychologist(), edit("Titre", 0, 5, 10)))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> closed.retire(Callers.psychologist(), Vocabulary.THEME, "T1", true))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void findsZonesAndOrganisations() {
        assertThat(programmes.zone("Béni Méllal -Khénifra"))
                .hasValueSatisfying(zone -> assertThat(zone.iso()).isEqualTo("MA-05"));
        assertThat(programmes.organisation("GADEM")).isPresent();
        assertThat(programmes.organisation("X")).isEmpty();
    }

    private StoredProgrammes start(TestDoorkeeper doorkeeper) {
        Library library = new Library(store.database("programme"));
        new FirstLoad(library).run();
        return new StoredProgrammes(library, doorkeeper, record);
    }

    private static Edit edit(String title, int version, int threshold, int managerThreshold) {
        return new Edit(
                "terms-of-reference",
                version,
                new Labels(title, "", ""),
                DECEMBER,
                new BigDecimal("24"),
                6,
                12,
                threshold,
                managerThreshold);
    }

    private static Edit edit(Labels title, YearMonth last, String days, int smallest, int largest) {
        return new Edit("terms-of-reference", 0, title, last, new BigDecimal(days), smallest, largest, 5, 10);
    }

    private static List<Fault> faults(Outcome<Programme> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Programme>) outcome).faults();
    }
}

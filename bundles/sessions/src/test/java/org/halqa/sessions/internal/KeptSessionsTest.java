// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Refused;
import org.halqa.model.Outcome.Stale;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Alert;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptSessionsTest {

    private static final Caller ME = Callers.psychologist();
    private static final String KEY = "form-0123456789abcdef";

    private SessionsHouse house;
    private Sessions sessions;

    @BeforeEach
    void open() {
        house = new SessionsHouse();
        sessions = house.sessions;
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsLoggedIsReadBackWhole() {
        Stored logged = logged(Records.fine());
        Stored found = sessions.find(ME, logged.id()).orElseThrow();
        assertThat(found.record()).isEqualTo(Records.fine().record());
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.editable()).isTrue();
        assertThat(sessions.mine(ME)).containsExactly(found);
        assertThat(house.access.operations()).containsExactly("sessions.write", "sessions.read");
        assertThat(house.access.entries().get(0).subject()).isEqualTo("session/" + logged.id());
    }

    @Test
    void theLatestSessionComesFirst() {
        logged(Records.fine().on(LocalDate.of(2026, 5, 4)), "key-of-the-first-form");
        logged(Records.fine(), "key-of-the-second-form");
        assertThat(sessions.mine(ME))
                .extracting(stored -> stored.record().date().getMonthValue())
                .containsExactly(11, 5);
    }

    @Test
    void oneKeyLogsOnceHoweverOftenItIsSent() {
        Stored first = logged(Records.fine());
        Stored again = done(sessions.log(ME, Records.fine().record(), KEY));
        assertThat(again).isEqualTo(first);
        assertThat(sessions.mine(ME)).hasSize(1);
    }

    @Test
    void oneKeyWithOtherWordsLosesNeitherTheFirstNorTheSecond() {
        Stored first = logged(Records.fine());
        Outcome<Stored> again =
                sessions.log(ME, Records.fine().needs("Autre texte").record(), KEY);
        assertThat(again).isEqualTo(new Stale<>(first));
        assertThat(sessions.mine(ME)).containsExactly(first);
    }

    @Test
    void twentyFormsWithOneKeyAtOnceLogOneSession() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            Callable<String> post =
                    () -> done(sessions.log(ME, Records.fine().record(), KEY)).id();
            Set<String> ids = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(i -> post).toList())
                    .stream()
                    .map(KeptSessionsTest::result)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
            assertThat(sessions.mine(ME)).hasSize(1);
            assertThat(sessions.mine(ME).get(0).record())
                    .isEqualTo(Records.fine().record());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aKeyThatNoFormMadeIsRefused() {
        assertThat(sessions.log(ME, Records.fine().record(), "short")).isInstanceOf(Refused.class);
        assertThat(sessions.log(ME, Records.fine().record(), "x".repeat(65))).isInstanceOf(Refused.class);
    }

    @Test
    void aRefusedRecordIsNotStored() {
        Outcome<Stored> outcome = sessions.log(
                ME, Records.fine().lasting(3).needs("Débriefing émotionnel").record(), KEY);
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(((Refused<?>) refused).faults())
                .extracting(Outcome.Fault::field)
                .containsExactly("minutes", "needs"));
        assertThat(sessions.mine(ME)).isEmpty();
        assertThat(house.access.entries()).isEmpty();
        assertThat(done(sessions.log(ME, Records.fine().record(), KEY)).version())
                .isEqualTo(1);
    }

    @Test
    void onlyItsFacilitatorEverSeesASession() {
        String id = logged(Records.fine()).id();
        Caller other = Callers.otherPsychologist();
        assertThat(sessions.find(other, id)).isEmpty();
        assertThat(sessions.mine(other)).isEmpty();
        assertThat(sessions.change(other, id, 1, Records.fine().record())).isInstanceOf(Refused.class);
        assertThat(sessions.submit(other, id)).isInstanceOf(Refused.class);
        assertThat(house.recording.submissions()).isEmpty();
    }

    @Test
    void whoMayNotIsTurnedAwayAtEveryMethod() {
        Sessions shut = house.sessions(TestDoorkeeper.shut());
        SessionRecord record = Records.fine().record();
        assertThatThrownBy(() -> shut.mine(ME)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.find(ME, "x")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.log(ME, record, KEY)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.change(ME, "x", 1, record)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.check(ME, record)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.alerts(ME, record)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.submit(ME, "x")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void ofTwoEditsTheSecondIsShownWhatTheFirstWrote() {
        Stored logged = logged(Records.fine());
        Stored changed = done(sessions.change(
                ME, logged.id(), 1, Records.fine().needs("Premier").about("T2").record()));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.record().themes()).containsExactly("T2");
        Outcome<Stored> second = sessions.change(
                ME, logged.id(), 1, Records.fine().needs("Second").record());
        assertThat(second).isEqualTo(new Stale<>(changed));
        assertThat(sessions.find(ME, logged.id()).orElseThrow().record().needs())
                .isEqualTo("Premier");
    }

    @Test
    void aSessionLoggedAWeekLaterSaysSo() {
        assertThat(logged(Records.fine().on(LocalDate.of(2026, 11, 16)), "key-of-the-first-form")
                        .record()
                        .afterTheFact())
                .isFalse();
        assertThat(logged(Records.fine().on(LocalDate.of(2026, 11, 15)), "key-of-the-second-form")
                        .record()
                        .afterTheFact())
                .isTrue();
    }

    @Test
    void exactlyTheSevenFieldsReachTheDoor() {
        Stored logged = logged(Records.fine());
        String submission = done(sessions.submit(ME, logged.id()));
        Submission handedIn = house.recording.submissions().get(0);
        assertThat(handedIn.kind()).isEqualTo("session-report");
        assertThat(handedIn.source()).isEqualTo(logged.id());
        assertThat(handedIn.author()).isEqualTo(ME.account());
        assertThat(handedIn.codes())
                .isEqualTo(Map.of(
                        "type", List.of("GDP"),
                        "date", List.of("2026-11-18"),
                        "minutes", List.of("120"),
                        "zone", List.of("FM"),
                        "audience", List.of("RELAIS"),
                        "themes", List.of("T3", "T5"),
                        "languages", List.of("FR", "ARY")));
        assertThat(handedIn.passages()).extracting(Passage::field).containsExactly("needs", "trends");
        assertThat(handedIn.toString()).doesNotContain("MS2", "headcount", "INTER_EQUIPES");
        assertThat(done(sessions.submit(ME, logged.id()))).isEqualTo(submission);
        assertThat(house.recording.submissions()).hasSize(1);
    }

    @Test
    void whatIsAtTheDoorIsEditedAgainOnlyOnceItCameBack() {
        Stored logged = logged(Records.fine());
        done(sessions.submit(ME, logged.id()));
        for (State out : List.of(State.DETECTED, State.REVIEWED, State.RELEASED)) {
            house.recording.stand(logged.id(), out);
            assertThat(sessions.find(ME, logged.id()).orElseThrow().editable()).isFalse();
            assertThat(sessions.change(ME, logged.id(), 2, Records.fine().record()))
                    .isInstanceOf(Refused.class);
        }
        assertThat(sessions.submit(ME, logged.id())).isInstanceOf(Refused.class);
        house.recording.stand(logged.id(), State.RECALLED);
        assertThat(sessions.change(ME, logged.id(), 1, Records.fine().record())).isInstanceOf(Stale.class);
        done(sessions.change(ME, logged.id(), 2, Records.fine().needs("Corrigé").record()));
        done(sessions.submit(ME, logged.id()));
        assertThat(house.recording.submissions().get(1).previous()).isEqualTo("submission-1");
    }

    @Test
    void withoutADoorSessionsAreLoggedAndNothingElse() {
        house.door = null;
        Stored logged = logged(Records.fine());
        assertThat(logged.editable()).isFalse();
        assertThat(sessions.change(ME, logged.id(), 1, Records.fine().record())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sessions.submit(ME, logged.id())).isInstanceOf(DoorClosed.class);
    }

    @Test
    void aGuardThatFailsIsNamedAndNothingIsStored() {
        house.guards.add(guard("X99", () -> {
            throw new IllegalStateException("secret words");
        }));
        assertThat(sessions.log(ME, Records.fine().record(), KEY)).isInstanceOf(Refused.class);
        assertThat(sessions.alerts(ME, Records.fine().record()))
                .filteredOn(Alert::refuses)
                .extracting(Alert::guard)
                .containsExactly("X99", "X99");
        assertThat(sessions.mine(ME)).isEmpty();
    }

    @Test
    void aGuardOfAPartnerReplacesTheStockOneWithItsId() {
        house.guards.add(guard("X01", List::of));
        assertThat(sessions.alerts(
                        ME, Records.fine().needs("Débriefing émotionnel").record()))
                .isEmpty();
    }

    private static ScopeGuard guard(String id, java.util.function.Supplier<List<ScopeGuard.Recognition>> answer) {
        return new ScopeGuard() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Recognition> check(String text) {
                return answer.get();
            }
        };
    }

    @Test
    void anAlertSaysWhereAndOffersOtherWords() {
        String needs = "Le groupe va bien. Il demande un débriefing.";
        assertThat(sessions.alerts(ME, Records.fine().needs(needs).record()))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.field()).isEqualTo("needs");
                    assertThat(needs.substring(alert.start(), alert.end())).isEqualTo("débriefing");
                    assertThat(alert.instead()).isNotNull();
                });
    }

    @Test
    void checkingStoresNothing() {
        assertThat(sessions.check(ME, Records.fine().record())).isEmpty();
        assertThat(sessions.check(ME, Records.fine().lasting(2).record())).hasSize(1);
        assertThat(sessions.mine(ME)).isEmpty();
    }

    @Test
    void factsAreCodesAndNumbersOfSessionsWithPeople() {
        logged(Records.fine().about("T1", "T3"), "key-of-the-first-form");
        logged(Records.fine().headcount(Map.of()), "key-of-the-second-form");
        List<Fact> facts = house.facts.of("test-programme");
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.people()).isEqualTo(9);
            assertThat(fact.dimensions())
                    .isEqualTo(Map.of(
                            "type", List.of("GDP"),
                            "zone", List.of("FM"),
                            "audience", List.of("RELAIS"),
                            "theme", List.of("T1", "T3")));
            assertThat(fact.organisations()).containsExactlyInAnyOrder("MS2", "ALCS");
            assertThat(fact.day()).isEqualTo(LocalDate.of(2026, 11, 18));
        });
    }

    @Test
    void theFictionalConsortiumGoesWholeAndTheRealOneStays() {
        logged(Records.fine(), "key-of-the-real-form");
        house.programmes.switchTo("demo", true);
        assertThat(sessions.mine(ME)).isEmpty();
        Stored demo = logged(Records.fine(), "key-of-the-demo-form");
        house.rows.removeAll("demo");
        assertThat(sessions.mine(ME)).isEmpty();
        assertThat(house.facts.of("demo")).isEmpty();
        assertThatThrownBy(() -> house.store.vault().seal("sessions/" + demo.id(), new byte[1]))
                .isInstanceOf(IllegalStateException.class);
        house.programmes.switchTo("test-programme", false);
        assertThat(sessions.mine(ME)).hasSize(1);
    }

    @Test
    void wordsAreSealedInTheDatabase() {
        logged(Records.fine().needs("MARKERMARKER"));
        String stored = house.store.database("sessions").inTransaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select needs from session_record")) {
                rows.next();
                return rows.getString(1);
            }
        });
        assertThat(stored).isNotBlank().doesNotContain("MARKER");
    }

    private Stored logged(Records records) {
        return logged(records, KEY);
    }

    private Stored logged(Records records, String key) {
        return done(sessions.log(ME, records.record(), key));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T>) outcome).value();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome.Done;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Erasure;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.PrivateNotes.Keyring;
import org.halqa.sessions.PrivateNotes.Note;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.store.Database;
import org.halqa.store.spi.Expiring;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptErasuresTest {

    private static final Caller ME = Callers.psychologist();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SessionsHouse house = new SessionsHouse();
    private final Database database = house.store.database("sessions");
    private final KeptSessions.House services =
            new KeptSessions.House(TestDoorkeeper.open(), house.access, house.programmes);
    private final NoteRows rows = new NoteRows(database, house.store.vault());
    private final PrivateNotes notes = new SealedNotes(services, rows, house.rows, house.clock);
    private final List<Expiring> others = new ArrayList<>();
    private final KeptErasures erasures = erasures(services, 30);

    private KeptErasures erasures(KeptSessions.House services, int days) {
        return new KeptErasures(
                services,
                house.clock,
                KeptErasures.Rows.in(database, house.store.vault()),
                new KeptErasures.Days(days, days),
                () -> others);
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    @BeforeEach
    void aKeyring() {
        notes.keep(ME, new Keyring(0, 600_000, base64(16), base64(60), base64(16), base64(60)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void after(int days) {
        house.clock.set(LocalDateTime.of(2026, 11, 23, 0, 5).plusDays(days));
    }

    private void note(String about, int version) {
        assertThat(notes.keep(ME, new Note(about, version, base64(300)))).isInstanceOf(Done.class);
    }

    private String session() {
        return ((Done<Stored>) house.sessions.log(ME, Records.fine().record(), "form-0123456789abcdef"))
                .value()
                .id();
    }

    private int execute(String sql) {
        return database.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            }
        });
    }

    private List<Erasure> acts() {
        return erasures.register(ME).acts();
    }

    @Test
    void aNoteIsDestroyedOnTheDayOfTheRuleAfterItsLastChange() {
        String session = session();
        note(session, 0);
        note(PrivateNotes.NOTEBOOK, 0);
        after(10);
        note(PrivateNotes.NOTEBOOK, 1);
        after(29);
        assertThat(erasures.sweep()).isZero();
        after(30);
        assertThat(erasures.sweep()).isEqualTo(1);
        assertThat(notes.subjects(ME)).containsExactly(PrivateNotes.NOTEBOOK);
        assertThat(notes.find(ME, PrivateNotes.NOTEBOOK)).isPresent();
        assertThat(acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Kind.NOTE);
            assertThat(act.cause()).isEqualTo(Cause.RULE);
            assertThat(act.pieces()).isEqualTo(1);
            assertThat(act.day()).isEqualTo(TODAY.plusDays(30));
        });
        assertThat(house.access.operations()).endsWith("erasures.expire");
        assertThat(erasures.sweep()).as("once").isZero();
    }

    @Test
    void whatIsDestroyedCannotBeReadEvenWhenItsRowComesBack() {
        note(PrivateNotes.NOTEBOOK, 0);
        execute("create table copied as select * from private_note with no data");
        execute("insert into copied select * from private_note");
        after(30);
        erasures.sweep();
        assertThat(notes.find(ME, PrivateNotes.NOTEBOOK)).isEmpty();
        execute("insert into private_note select * from copied");
        assertThat(notes.find(ME, PrivateNotes.NOTEBOOK).orElseThrow().sealed()).isEmpty();
    }

    @Test
    void aSweepThatAPowerCutInterruptedIsFinishedAndWrittenOnce() {
        note(PrivateNotes.NOTEBOOK, 0);
        execute("update private_note set version = -1");
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 1, base64(310))))
                .as("it is out of its author's reach")
                .isNotInstanceOf(Done.class);
        assertThat(erasures.sweep()).isEqualTo(1);
        assertThat(acts()).hasSize(1);
    }

    @Test
    void notesFromBeforeTheRuleAreCountedFromTheFirstSweep() {
        note(PrivateNotes.NOTEBOOK, 0);
        execute("update private_note set kept_on = null");
        after(400);
        assertThat(erasures.sweep()).isZero();
        after(430);
        assertThat(erasures.sweep()).isEqualTo(1);
    }

    @Test
    void whatItsAuthorDestroysIsCountedAndNotNamed() {
        String session = session();
        note(session, 0);
        note(PrivateNotes.NOTEBOOK, 0);
        notes.erase(ME, PrivateNotes.NOTEBOOK);
        notes.erase(ME, PrivateNotes.NOTEBOOK);
        notes.forget(ME);
        notes.forget(ME);
        assertThat(acts()).extracting(Erasure::kind).containsExactly(Kind.NOTE, Kind.NOTE, Kind.KEYRING);
        assertThat(acts()).extracting(Erasure::cause).containsOnly(Cause.AUTHOR);
        assertThat(acts().toString()).doesNotContain(session, ME.account(), PrivateNotes.NOTEBOOK);
    }

    @Test
    void aChangedOrMissingActIsNoticed() {
        for (int day = 1; day <= 3; day++) {
            after(day);
            note(PrivateNotes.NOTEBOOK, 0);
            notes.erase(ME, PrivateNotes.NOTEBOOK);
        }
        assertThat(erasures.register(ME).broken()).isZero();
        execute("update erasure set pieces = 7 where place = 2");
        assertThat(erasures.register(ME).broken()).isEqualTo(2);
        execute("delete from erasure where place = 2");
        assertThat(erasures.register(ME).broken()).isEqualTo(2);
        rows.removeAll(house.programmes.current().id());
        assertThat(acts()).as("a programme that goes away whole").isEmpty();
    }

    @Test
    void theWordsOfASessionGoByRuleAndItsNumbersStay() {
        String session = session();
        after(10);
        assertThat(erasures.sweep()).isZero();
        assertThat(erasures.wordsUntil(ME)).containsExactly(Map.entry(session, TODAY.plusDays(40)));
        after(39);
        assertThat(erasures.sweep()).isZero();
        after(40);
        assertThat(erasures.sweep()).isEqualTo(1);
        Stored left = house.sessions.find(ME, session).orElseThrow();
        assertThat(left.record().needs() + left.record().trends()).isEmpty();
        assertThat(left.record().internal()).isEqualTo(InternalHalf.EMPTY);
        assertThat(left.record().people()).isEqualTo(9);
        assertThat(left.record().themes()).containsExactly("T3", "T5");
        assertThat(acts()).extracting(Erasure::kind).containsExactly(Kind.WORDS);
        assertThat(erasures.wordsUntil(ME)).isEmpty();
        assertThat(erasures.sweep()).as("once").isZero();
    }

    @Test
    void aChangeCountsTheDaysOfTheWordsAnew() {
        String session = session();
        erasures.sweep();
        after(20);
        change(session, "Le groupe cherche un banc.");
        assertThat(erasures.wordsUntil(ME)).containsValue(TODAY.plusDays(50));
        after(45);
        assertThat(erasures.sweep()).isZero();
    }

    private void change(String session, String needs) {
        int version = house.sessions.find(ME, session).orElseThrow().version();
        assertThat(house.sessions.change(
                        ME, session, version, Records.fine().needs(needs).record()))
                .isInstanceOf(Done.class);
    }

    @Test
    void aSessionIsWrittenAgainUnderItsNextKeyAndTheOldWordsStayUnreadable() {
        String session = session();
        execute("create table copied as select id, needs from session_record with no data");
        execute("insert into copied select id, needs from session_record");
        erasures.sweep();
        after(30);
        erasures.sweep();
        change(session, "Le groupe a trouvé son banc.");
        assertThat(house.sessions.find(ME, session).orElseThrow().record().needs())
                .isEqualTo("Le groupe a trouvé son banc.");
        execute("update session_record set needs = (select needs from copied), key_round = 0");
        assertThat(house.sessions.find(ME, session).orElseThrow().record().needs())
                .isEmpty();
    }

    @Test
    void wordsWhoseDestructionAPowerCutInterruptedAreFinishedAndWrittenOnce() {
        String session = session();
        execute(
                "update session_record set version = version + 1, ending_round = 0, key_round = 1, needs = '', trends = ''");
        change(session, "Écrit entre la coupure et le nettoyage.");
        assertThat(erasures.sweep()).isEqualTo(1);
        assertThat(erasures.sweep()).isZero();
        assertThat(acts()).hasSize(1);
        assertThat(house.sessions.find(ME, session).orElseThrow().record().needs())
                .isEqualTo("Écrit entre la coupure et le nettoyage.");
    }

    @Test
    void theRuleStaysInItsRangeAndTheRegisterIsNotForEverybody() {
        assertThat(erasures(services, 0).register(ME).days().get(Kind.NOTE)).isEqualTo(30);
        assertThat(erasures(services, 5_000).register(ME).days().get(Kind.NOTE)).isEqualTo(730);
        KeptErasures shut = erasures(new KeptSessions.House(TestDoorkeeper.shut(), house.access, house.programmes), 30);
        assertThatThrownBy(() -> shut.register(ME)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void whatItsAuthorDestroysIsFinishedAndCountedWhenAPowerCutComesBetween() {
        note(PrivateNotes.NOTEBOOK, 0);
        execute("update private_note set version = -2");
        assertThat(notes.find(ME, PrivateNotes.NOTEBOOK)).isEmpty();
        assertThat(erasures.sweep()).isEqualTo(1);
        assertThat(acts()).extracting(Erasure::cause).containsExactly(Cause.AUTHOR);
        assertThat(erasures.sweep()).isZero();
    }

    @Test
    void thatAFactorWasGivenUpIsToldToNobodyWhoMayNotSeeFactors() {
        others.add(new TalkativeRoom(Why.AUTHOR));
        erasures.sweep();
        Doorkeeper coordination = TestDoorkeeper.allowing(Map.of(
                "erasures.read",
                Set.of(Role.COORDINATION, Role.PSYCHOLOGIST),
                "register.read",
                Set.of(Role.PSYCHOLOGIST)));
        KeptErasures guarded = erasures(new KeptSessions.House(coordination, house.access, house.programmes), 30);

        assertThat(guarded.register(Callers.psychologist()).acts()).hasSize(1);
        assertThat(guarded.register(Callers.coordination()).acts()).isEmpty();
        assertThat(guarded.register(Callers.coordination()).broken()).isZero();
    }

    @Test
    void whatAnotherRoomDestroysIsWrittenOnceUnderItsTicket() {
        TalkativeRoom room = new TalkativeRoom(Why.RESTORE);
        others.add(room);
        assertThat(erasures.register(ME).days()).containsEntry(Kind.FACTORS, 40);
        assertThat(erasures.sweep()).isEqualTo(3);
        assertThat(room.before).isEqualTo(TODAY.minusDays(39));
        assertThat(acts())
                .extracting(Erasure::kind, Erasure::cause, Erasure::pieces)
                .containsExactly(tuple(Kind.FACTORS, Cause.RESTORE, 3));
        room.forgetful = true;
        erasures.sweep();
        room.fails = true;
        assertThat(erasures.sweep()).isZero();
        assertThat(acts()).hasSize(1);
        assertThat(erasures.register(ME).broken()).isZero();
    }

    @Test
    void whatARestoredDatabaseHasAgainIsDestroyedAgainAndTheRegisterSaysSo(@TempDir Path place) {
        String programme = house.programmes.current().id();
        String[] tables = {"sessions.private_note", "sessions.session_record", "sessions.erasure", "vault.record_key"};
        try (TestStore store = TestStore.in(place.resolve("data"), new SessionsSchema())) {
            NoteRows kept = new NoteRows(store.database("sessions"), store.vault());
            kept.keep(ME.account(), programme, new Note(PrivateNotes.NOTEBOOK, 0, base64(300)), TODAY);
            kept.keep(ME.account(), programme, new Note("other", 0, base64(300)), TODAY);
            new SessionRows(store.database("sessions"), store.vault())
                    .add(
                            programme,
                            ME.account(),
                            "form-0123456789abcdef",
                            Records.fine().record());
            for (String table : tables) {
                execute(store, "create table saved_" + name(table) + " as select * from " + table + " with no data");
                execute(store, "insert into saved_" + name(table) + " select * from " + table);
            }
            assertThat(in(store).sweep()).isZero();
            after(31);
            assertThat(in(store).sweep()).isEqualTo(3);
            for (String table : tables) {
                execute(store, "delete from " + table);
                execute(store, "insert into " + table + " select * from saved_" + name(table));
            }
        }
        try (TestStore store = TestStore.in(place.resolve("data"), new SessionsSchema())) {
            house.clock.set(LocalDateTime.of(2026, 11, 23, 0, 5));
            // As a power cut leaves it.
            execute(store, "update sessions.private_note set version = -2 where about = 'other'");
            KeptErasures restored = in(store);
            assertThat(restored.register(ME).acts()).isEmpty();
            assertThat(restored.sweep()).isEqualTo(3);
            assertThat(restored.register(ME).acts())
                    .extracting(Erasure::kind, Erasure::cause, Erasure::pieces)
                    .containsExactlyInAnyOrder(
                            tuple(Kind.NOTE, Cause.AUTHOR, 1),
                            tuple(Kind.NOTE, Cause.RESTORE, 1),
                            tuple(Kind.WORDS, Cause.RESTORE, 1));
            assertThat(restored.sweep()).isZero();
        }
    }

    private KeptErasures in(TestStore store) {
        return new KeptErasures(
                services,
                house.clock,
                KeptErasures.Rows.in(store.database("sessions"), store.vault()),
                new KeptErasures.Days(30, 30),
                List::of);
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private static void execute(TestStore store, String sql) {
        store.database("sessions").inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Refused;
import org.halqa.model.Outcome.Stale;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.PrivateNotes.Keyring;
import org.halqa.sessions.PrivateNotes.Note;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedNotesTest {

    private static final Caller ME = Callers.psychologist();
    private static final Caller OTHER = Callers.otherPsychologist();
    private static final String CIPHERTEXT = base64(300);

    private final SessionsHouse house = new SessionsHouse();
    private final NoteRows rows = new NoteRows(house.store.database("sessions"), house.store.vault());
    private final PrivateNotes notes = notes(TestDoorkeeper.open());

    private PrivateNotes notes(TestDoorkeeper doorkeeper) {
        return new SealedNotes(
                new KeptSessions.House(doorkeeper, house.access, house.programmes), rows, house.rows, house.clock);
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private static Keyring keyring(int version, int rounds) {
        return new Keyring(version, rounds, base64(16), base64(60), base64(16), base64(60));
    }

    private String session() {
        return ((Done<Stored>) house.sessions.log(ME, Records.fine().record(), "form-0123456789abcdef"))
                .value()
                .id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNoteComesBackAsTheBrowserSealedIt() {
        String session = session();
        assertThat(notes.keep(ME, keyring(0, 600_000))).isEqualTo(new Done<>(keyring(1, 600_000)));
        assertThat(notes.keep(ME, new Note(session, 0, CIPHERTEXT)))
                .isEqualTo(new Done<>(new Note(session, 1, CIPHERTEXT)));
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, CIPHERTEXT)))
                .isInstanceOf(Done.class);
        assertThat(notes.subjects(ME)).containsExactlyInAnyOrder(session, PrivateNotes.NOTEBOOK);
        assertThat(notes.find(ME, session)).contains(new Note(session, 1, CIPHERTEXT));
    }

    @Test
    void nobodyElseGetsAsMuchAsTheCiphertext() {
        String session = session();
        notes.keep(ME, keyring(0, 600_000));
        notes.keep(ME, new Note(session, 0, CIPHERTEXT));
        assertThat(notes.find(OTHER, session)).isEmpty();
        assertThat(notes.keyring(OTHER)).isEmpty();
        assertThat(notes.subjects(OTHER)).isEmpty();
        notes.keep(OTHER, keyring(0, 600_000));
        assertThat(notes.keep(OTHER, new Note(session, 0, CIPHERTEXT))).isInstanceOf(Refused.class);
        notes.erase(OTHER, session);
        assertThat(notes.find(ME, session)).isPresent();
        PrivateNotes shut = notes(TestDoorkeeper.shut());
        assertThatThrownBy(() -> shut.find(ME, session)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.keyring(ME)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.forget(ME)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void ofTwoDevicesTheSlowerOneSeesWhatIsStored() {
        notes.keep(ME, keyring(0, 600_000));
        notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, CIPHERTEXT));
        Outcome<Note> first = notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 1, base64(310)));
        assertThat(first).isInstanceOf(Done.class);
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 1, base64(320))))
                .isEqualTo(new Stale<>(new Note(PrivateNotes.NOTEBOOK, 2, base64(310))));
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, base64(330))))
                .isInstanceOf(Stale.class);
        assertThat(notes.keep(ME, keyring(0, 700_000))).isEqualTo(new Stale<>(keyring(1, 600_000)));
        assertThat(notes.keep(ME, keyring(1, 700_000))).isEqualTo(new Done<>(keyring(2, 700_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mes mots en clair", "AAAA", "<script>", "ééééééééééééééééééééééééééééééééééééééééé=="})
    void whatWasNotSealedIsNeverStored(String plain) {
        notes.keep(ME, keyring(0, 600_000));
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, plain))).isInstanceOf(Refused.class);
        assertThat(notes.subjects(ME)).isEmpty();
    }

    @Test
    void aWeakOrOddKeyringIsRefusedAndNothingIsKeptWithoutOne() {
        assertThat(notes.keep(ME, keyring(0, 1_000))).isInstanceOf(Refused.class);
        assertThat(notes.keep(ME, new Keyring(0, 600_000, "sel", base64(60), base64(16), base64(60))))
                .isInstanceOf(Refused.class);
        assertThat(notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, CIPHERTEXT)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsForgottenIsGone() {
        notes.keep(ME, keyring(0, 600_000));
        notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, CIPHERTEXT));
        notes.forget(ME);
        assertThat(notes.keyring(ME)).isEmpty();
        assertThat(notes.subjects(ME)).isEmpty();
        notes.keep(ME, keyring(0, 600_000));
        notes.keep(ME, new Note(PrivateNotes.NOTEBOOK, 0, CIPHERTEXT));
        rows.removeAll(house.programmes.current().id());
        assertThat(notes.subjects(ME)).isEqualTo(List.of());
        assertThat(notes.keyring(ME)).isPresent();
    }
}

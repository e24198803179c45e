// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.anonymisation.internal.TestDoor.AUTHOR;
import static org.halqa.anonymisation.internal.TestDoor.READER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.ReviewDesk.Waiting;
import org.halqa.anonymisation.internal.store.DraftEnding;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final TestDoor house = new TestDoor();
    private final LocalDateTime handedIn = house.clock.now();

    @AfterEach
    void empty() {
        house.empty();
        house.drafts.removeAll("test-programme");
        house.clock.set(handedIn);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** As the register asks. */
    private static List<Batch> sweep() {
        LocalDate today = house.clock.today();
        return house.drafts.destroy(today.minusDays(house.drafts.days() - 1L), today);
    }

    private void after(int days) {
        house.clock.set(handedIn.plusDays(days));
    }

    @Test
    void saysHowLongADraftIsKept() {
        house.submit("Awa est fatiguée.", "Rien.");
        LocalDate last = handedIn.toLocalDate().plusDays(90);
        assertThat(house.desk.waiting(AUTHOR)).extracting(Waiting::until).containsExactly(Optional.of(last));
        house.reviewed(house.desk.waiting(AUTHOR).get(0).id());
        assertThat(house.desk.waiting(AUTHOR)).extracting(Waiting::until).containsExactly(Optional.of(last));
        assertThat(house.desk.waiting(READER)).extracting(Waiting::until).containsExactly(Optional.empty());
    }

    @Test
    void destroysTheWordsOfWhatHasWaitedTooLong() throws Exception {
        String id = house.submit("Awa est fatiguée.", "Rien.");
        byte[] sealed = sealed(id);
        after(89);
        assertThat(sweep()).isEmpty();
        assertThat(house.store.vault().open("anonymisation/draft/" + id, sealed))
                .isPresent();
        after(90);
        assertThat(sweep()).extracting(Batch::pieces).containsExactly(1);
        assertThat(house.store.vault().open("anonymisation/draft/" + id, sealed))
                .isEmpty();
        assertThat(house.desk.waiting(AUTHOR)).isEmpty();
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().drafts()).isEmpty();
    }

    @Test
    void tellsTheRegisterHowManyUntilItIsWritten() {
        house.submit("Awa est fatiguée.", "Rien.");
        after(200);
        Batch batch = sweep().get(0);
        assertThat(batch.pieces()).isEqualTo(1);
        assertThat(batch.why()).isEqualTo(Why.RULE);
        assertThat(batch.programme()).isEqualTo("test-programme");
        assertThat(sweep()).containsExactly(batch);
        house.drafts.written(batch.ticket());
        assertThat(sweep()).isEmpty();
        assertThat(house.drafts.kind()).isEqualTo("DOOR");
    }

    @Test
    void takesTheNearestDaysThatAreAllowed() {
        assertThat(new DraftEnding(house.store.database("anonymisation"), house.store.vault(), 1).days())
                .isEqualTo(14);
        assertThat(new DraftEnding(house.store.database("anonymisation"), house.store.vault(), 9_999).days())
                .isEqualTo(365);
    }

    @Test
    void letsTheSameBeHandedInAgain() {
        house.submit("Awa est fatiguée.", "Rien.");
        after(90);
        sweep();
        String again = house.submit("Awa est reposée.", "Rien.");
        assertThat(house.door.standing(AUTHOR, "session-1").orElseThrow().state())
                .isEqualTo(State.DETECTED);
        assertThat(house.desk.waiting(AUTHOR)).extracting(Waiting::id).containsExactly(again);
    }

    @Test
    void keepsWhatHasLeftAndDestroysItsOriginalAtOnce() throws Exception {
        String id = house.submit("Awa est fatiguée.", "Rien.");
        byte[] sealed = sealed(id);
        house.released(id);
        assertThat(house.store.vault().open("anonymisation/draft/" + id, sealed))
                .isEmpty();
        after(400);
        assertThat(sweep()).isEmpty();
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().state()).isEqualTo(State.RELEASED);
    }

    /** The draft of a document as it lies in the database. */
    private static byte[] sealed(String id) throws Exception {
        return house.store.database("anonymisation").inTransaction(connection -> {
            StringBuilder all = new StringBuilder();
            try (Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery(
                            "select content from review_part where review_id = '" + id + "' order by place")) {
                while (rows.next()) {
                    all.append(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Base64.getDecoder().decode(all.toString());
        });
    }
}

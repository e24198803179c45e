// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.halqa.identity.AccessRecord.Entry;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");

    @TempDir
    Path keys;

    private TestStore store;
    private RoomDatabase database;
    private ChainedRecord record;

    @BeforeEach
    void open() {
        store = TestStore.with(new IdentitySchema());
        database = new RoomDatabase(store.database("identity"));
        record = opened();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isIntactWhenEmptyAndWhenFull() {
        assertThat(record.verify()).isEqualTo(-1);
        addFive();

        assertThat(record.verify()).isEqualTo(-1);
        assertThat(record.newest(Long.MAX_VALUE, 2))
                .containsExactly(
                        new Entry(5, Instant.parse("2026-11-23T10:00:00.123Z"), "account-1", "door.release", "text/5"),
                        new Entry(4, Instant.parse("2026-11-23T10:00:00.123Z"), "account-0", "door.release", "text/4"));
        assertThat(record.newest(4, 10)).extracting(Entry::sequence).containsExactly(3L, 2L, 1L);
        assertThat(record.newestOf("account-1", 5, 10))
                .extracting(Entry::sequence)
                .containsExactly(3L, 1L);
    }

    @Test
    void manyEntriesStandInTheirOrderOrNotAtAll() {
        addFive();
        record.addAll("account-1", "rosters.write", List.of("person/1", "person/2", "person/3"));
        record.addAll("account-1", "rosters.write", List.of());
        assertThatThrownBy(() -> record.addAll("account-1", "rosters.write", List.of("person/4", "Fatiha Oulhadi")))
                .isInstanceOf(IllegalArgumentException.class);
        record = opened();
        addFive();

        assertThat(record.verify()).isEqualTo(-1);
        assertThat(record.newest(9, 3)).extracting(Entry::subject).containsExactly("person/3", "person/2", "person/1");
        assertThat(record.newest(Long.MAX_VALUE, 1)).extracting(Entry::sequence).containsExactly(13L);
    }

    @Test
    void goesOnAfterARestart() {
        addFive();
        record = opened();
        addFive();

        assertThat(record.verify()).isEqualTo(-1);
        assertThat(record.newest(Long.MAX_VALUE, 1)).extracting(Entry::sequence).containsExactly(10L);
    }

    @Test
    void namesAnEntryThatWasChanged() {
        for (String change : List.of(
                "account = 'somebody'",
                "operation = 'door.recall'",
                "subject = 'text/9'",
                "happened = happened + 1",
                "link = '" + "0".repeat(64) + "'")) {
            addFive();
            long third = last() - 2;
            String before = read("select link from access_entry where seq = " + third);
            sql("update access_entry set " + change + " where seq = " + third);
            assertThat(record.verify()).as(change).isEqualTo(third);
            restart(third, before);
        }
    }

    @Test
    void namesAnEntryThatWasTakenOut() {
        addFive();
        sql("delete from access_entry where seq = 2");

        assertThat(record.verify()).isEqualTo(2);
    }

    @Test
    void namesTheFirstOfTwoThatChangedPlaces() {
        addFive();
        sql("update access_entry set seq = 99 where seq = 2");
        sql("update access_entry set seq = 2 where seq = 4");
        sql("update access_entry set seq = 4 where seq = 99");

        assertThat(record.verify()).isEqualTo(2);
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        addFive();
        sql("delete from access_entry where seq > 3");

        assertThat(record.verify()).isEqualTo(4);
    }

    @Test
    void noticesThatTheEndWasCutOffWithItsHead() {
        addFive();
        sql("update access_head set seq = 3, link = (select link from access_entry where seq = 3)");
        sql("delete from access_entry where seq > 3");

        assertThat(record.verify()).isEqualTo(4);
    }

    @Test
    void noticesAnOldCopyThatIsConsistentWithItself() {
        addFive();
        String link = read("select link from access_head");
        String seal = read("select seal from access_head");
        addFive();
        sql("delete from access_entry where seq > 5");
        sql("update access_head set seq = 5, link = '" + link + "', seal = '" + seal + "'");

        assertThat(record.verify()).isEqualTo(6);
        assertThat(opened().verify()).isEqualTo(6);
        record = opened();
        for (int i = 0; i < 10; i++) {
            record.add("account-9", "door.recall", "text/" + i);
        }
        assertThat(record.verify()).as("what is added later does not heal it").isEqualTo(10);
    }

    @Test
    void noticesThatEverythingWasWipedOut() {
        addFive();
        sql("delete from access_entry where seq > 0");
        sql("delete from access_head where id = 1");
        sql("delete from access_key where id = 1");

        assertThat(record.verify()).isEqualTo(1);
    }

    @Test
    void noticesAnEntryThatWasAddedByHand() {
        addFive();
        sql(
                "insert into access_entry (seq, happened, account, operation, subject, link) select 6, happened, account, operation, subject, link from access_entry where seq = 5");

        assertThat(record.verify()).isEqualTo(6);
    }

    @Test
    void staysInOrderUnderManyHands() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 100; i++) {
            String who = "account-" + i % 8;
            hands.submit(() -> record.add(who, "sessions.read", "session/1"));
        }
        hands.shutdown();

        assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(record.verify()).isEqualTo(-1);
        assertThat(record.newest(Long.MAX_VALUE, 500))
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(
                        LongStream.iterate(100, n -> n > 0, n -> n - 1).boxed().toList());
    }

    @Test
    void twoOpenRecordsDoNotTearTheChain() throws Exception {
        ChainedRecord other = opened(keys.resolve("other"));
        ExecutorService hands = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            ChainedRecord one = i % 2 == 0 ? record : other;
            hands.submit(() -> one.add("account-1", "sessions.read", "session/1"));
        }
        hands.shutdown();

        assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(last()).isEqualTo(40);
        assertThat(other.verify()).isEqualTo(-1);
    }

    @Test
    void holdsCodesAndNeverWords() {
        assertThatThrownBy(() -> record.add("account-1", "sessions.read", "une séance avec Salma"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Salma");
        assertThatThrownBy(() -> record.add("Salma B.", "sessions.read", "session/1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(record.newest(Long.MAX_VALUE, 10)).isEmpty();
        record.add("account-1", "programme.write", "term/STRESS_FACTOR.S_01");
        assertThat(record.newest(Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void goesOnWithoutAWitness() throws Exception {
        Path blocked = Files.writeString(keys.resolve("file"), "");
        record = opened(blocked);
        addFive();

        assertThat(record.verify()).isEqualTo(-1);
    }

    private ChainedRecord opened() {
        return opened(keys);
    }

    private ChainedRecord opened(Path folder) {
        Chain chain = ChainKey.chain(database, store.vault());
        Witness witness = new Witness(folder.resolve("access-record.head"), chain);
        return new ChainedRecord(database, chain, witness, InstantSource.fixed(NOW));
    }

    private void addFive() {
        for (int i = 1; i <= 5; i++) {
            record.add("account-" + i % 2, "door.release", "text/" + i);
        }
    }

    private long last() {
        return Long.parseLong(read("select seq from access_head"));
    }

    /** Undoes a change so that the next one is alone. */
    private void restart(long sequence, String link) {
        sql("update access_entry set account = 'account-1', operation = 'door.release', subject = 'text/3', happened = "
                + Instant.parse("2026-11-23T10:00:00.123Z").toEpochMilli() + ", link = '" + link + "' where seq = "
                + sequence);
        assertThat(record.verify()).isEqualTo(-1);
    }

    private void sql(String statement) {
        assertThat(database.<Integer>run(handle -> handle.execute(statement))).isPositive();
    }

    private String read(String query) {
        return database.run(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.halqa.store.StoreFault;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionsTest {

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private DerbyDatabase derby;
    private RoomDatabase database;

    @BeforeEach
    void open() {
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        new Migrations(derby.dataSource())
                .apply(new Scripts("counters", folder)
                        .write(
                                "001-tables.sql",
                                "create table counter (id int not null primary key, value int not null);"
                                        + "insert into counter values (1, 0); insert into counter values (2, 0);"));
        database = new RoomDatabase(derby, "counters");
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        derby.close();
    }

    private static int add(Connection connection, int id) throws SQLException {
        try (var update = connection.prepareStatement("update counter set value = value + 1 where id = ?")) {
            update.setInt(1, id);
            return update.executeUpdate();
        }
    }

    private int value(int id) {
        return database.inTransaction(connection -> {
            try (ResultSet rows =
                    connection.createStatement().executeQuery("select value from counter where id = " + id)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Test
    void parallelTransactionsLoseNoUpdate() throws Exception {
        Callable<Integer> one = () -> database.inTransaction(connection -> add(connection, 1));
        List<Callable<Integer>> many =
                IntStream.range(0, 200).mapToObj(i -> one).toList();
        for (Future<Integer> each : threads.invokeAll(many)) {
            each.get();
        }
        assertThat(value(1)).isEqualTo(200);
    }

    @Test
    void whoeverLosesARaceForALockIsGivenAnotherTry() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        Future<Integer> there = threads.submit(() -> cross(1, 2, tries, bothHoldOne));
        Future<Integer> back = threads.submit(() -> cross(2, 1, tries, bothHoldOne));
        there.get();
        back.get();
        assertThat(value(1)).isEqualTo(2);
        assertThat(value(2)).isEqualTo(2);
        assertThat(tries).hasValue(3);
    }

    /** Both meet after their first update at the first try, so that each waits for what the other holds. */
    private int cross(int first, int second, AtomicInteger tries, CyclicBarrier bothHoldOne) {
        return database.inTransaction(connection -> {
            add(connection, first);
            if (tries.incrementAndGet() <= 2) {
                meet(bothHoldOne);
            }
            return add(connection, second);
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCannotSucceedIsNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> database.inTransaction(connection -> {
                    tries.incrementAndGet();
                    return connection.createStatement().executeUpdate("insert into counter values (1, 0)");
                }))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.sqlState()).contains("23505"));
        assertThat(tries).hasValue(1);
    }

    @Test
    void workCannotEndTheTransactionThatItWasLent() {
        for (Work work :
                List.<Work>of(Connection::commit, Connection::rollback, connection -> connection.setSchema("SYS"))) {
            assertThatThrownBy(() -> database.inTransaction(connection -> {
                        add(connection, 1);
                        work.on(connection);
                        return 0;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(value(1)).isZero();
    }

    @Test
    void workThatClosesItsConnectionHarmsNobody() {
        database.inTransaction(connection -> {
            add(connection, 1);
            connection.close();
            return add(connection, 1);
        });
        assertThat(value(1)).isEqualTo(2);
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}

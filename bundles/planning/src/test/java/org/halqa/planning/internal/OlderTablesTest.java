// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.halqa.planning.internal.store.LinkRows;
import org.halqa.planning.internal.store.LinkRows.Kind;
import org.halqa.planning.internal.store.LinkRows.Link;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.spi.Schema;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar that was kept by an earlier version is opened by this one. */
class OlderTablesTest {

    private static final String COLUMNS =
            "insert into link (id, programme, kind, hash, organisation, account, reach, made_on, expires, zones) values ";

    /** The tables as they were after so many migrations. */
    private record Earlier(int count) implements Schema {
        @Override
        public String room() {
            return "planning";
        }

        @Override
        public List<URL> migrations() {
            return new PlanningSchema().migrations().subList(0, count);
        }
    }

    @Test
    void feedsAndLinksOfTheFourthOutliveTheFifth(@TempDir Path folder) {
        try (TestStore before = TestStore.in(folder.resolve("database"), new Earlier(4))) {
            before.database("planning").inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate(
                            COLUMNS
                                    + "('f', 'p', 'FEED', 'hash-of-feed', 'MS2', 'nadia', 'ORGANISATION', '2026-10-01', null, 'OR,FM'),"
                                    + "('i', 'p', 'INVITATION', 'hash-of-link', 'MS2', 'salma', '', '2026-10-02', '2026-10-16', '')");
                }
            });
        }
        try (TestStore now = TestStore.in(folder.resolve("database"), new PlanningSchema())) {
            assertThat(link(now.database("planning"), Kind.FEED, "hash-of-feed"))
                    .extracting(Link::organisation, Link::account, Link::reach)
                    .containsExactly("", "nadia", "ORGANISATION");
            assertThat(link(now.database("planning"), Kind.INVITATION, "hash-of-link"))
                    .extracting(Link::organisation, Link::account)
                    .containsExactly("MS2", "salma");
        }
    }

    private static Link link(Database database, Kind kind, String hash) {
        return database.inTransaction(
                        connection -> new Handles().on(connection, handle -> LinkRows.find(handle, kind, hash)))
                .orElseThrow();
    }
}

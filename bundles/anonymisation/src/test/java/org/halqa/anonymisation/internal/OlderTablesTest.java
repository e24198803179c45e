// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URL;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.store.spi.Schema;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier version had released is still there. */
class OlderTablesTest {

    /** The tables as they were after so many migrations. */
    private record Earlier(int count) implements Schema {
        @Override
        public String room() {
            return "anonymisation";
        }

        @Override
        public List<URL> migrations() {
            return new DoorSchema().migrations().subList(0, count);
        }
    }

    @Test
    void blocksOfTheFifthAreFirstVersionsInTheSixth(@TempDir Path folder) {
        try (TestStore before = TestStore.in(folder.resolve("database"), new Earlier(5))) {
            before.database("anonymisation").inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("insert into released_blocks"
                            + " (id, programme, last_month, reader, threshold, released_on, hash, records)"
                            + " values ('b', 'p', '2026-05', 'COORDINATION', 5, '2026-06-16', 'h', 30)");
                }
            });
        }
        try (TestStore now = TestStore.in(folder.resolve("database"), new DoorSchema())) {
            EvidenceRows rows = new EvidenceRows(now.database("anonymisation"));
            assertThat(rows.blocks("p", "COORDINATION"))
                    .extracting(EvidenceRows.Row::version, EvidenceRows.Row::lastMonth, EvidenceRows.Row::day)
                    .containsExactly(tuple(1, YearMonth.of(2026, 5), LocalDate.of(2026, 6, 16)));
            assertThat(rows.counted("p")).isEmpty();
            EvidenceRows.Version second = version(2, "sessions/one");
            assertThat(rows.freeze("p", second)).isTrue();
            assertThat(rows.freeze("p", second)).isFalse();
            assertThat(rows.freeze("p", version(3, "sessions/one"))).isFalse();
            assertThat(rows.blocks("p", "COORDINATION")).hasSize(2);
            assertThat(rows.counted("p")).isEqualTo(Map.of(YearMonth.of(2026, 5), Set.of("sessions/one")));
        }
    }

    private static EvidenceRows.Version version(int version, String record) {
        return new EvidenceRows.Version(
                YearMonth.of(2026, 5),
                version,
                LocalDate.of(2026, 7, 1),
                Map.of("COORDINATION", new EvidenceRows.Frozen(5, "x")),
                Set.of(record));
    }
}

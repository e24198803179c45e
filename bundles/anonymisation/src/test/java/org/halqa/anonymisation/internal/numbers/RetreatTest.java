// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;

/** What is released when there is no time to prove what was asked for. */
class RetreatTest {

    private static final List<String> ZONES = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> MONTHS = List.of("1", "2", "3", "4", "5", "6");
    private static final List<Column> COLUMNS =
            List.of(Column.dimension("zone", ZONES), Column.dimension("month", MONTHS));
    private static final Hierarchy QUARTERS = new Hierarchy(
            "month",
            List.of(new Hierarchy.Level(
                    "quarter", Map.of("1", "Q1", "2", "Q1", "3", "Q1", "4", "Q2", "5", "Q2", "6", "Q2"))));

    @Test
    void aTableGoesUpBeforeItIsRefusedAndNothingSmallIsShown() {
        List<List<String>> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int person = 0; person < 150; person++) {
            rows.add(List.of(
                    ZONES.get((int) (random.nextDouble() * random.nextDouble() * 6)), MONTHS.get(random.nextInt(6))));
        }
        Set<Answer.Status> met = new TreeSet<>();
        for (long tries = 1_000; tries <= 4_000; tries += 500) {
            Answer answer = release(rows, tries);
            met.add(answer.status());
            answer.cells().forEach(cell -> cell.value()
                    .ifPresent(value -> assertThat(value.intValue() == 0 || value.intValue() >= 5)
                            .isTrue()));
        }
        assertThat(release(rows, 0).status()).isEqualTo(Answer.Status.REFUSED);
        assertThat(release(rows, 1_000_000).status()).isEqualTo(Answer.Status.PUBLISHED);
        assertThat(met).contains(Answer.Status.GENERALISED);
    }

    private static Answer release(List<List<String>> rows, long tries) {
        Policy policy = new Policy(5, 10, 10, 75, 90, 15, List.of(), List.of(), false);
        Request.Table table = new Request.Table("T", List.of("zone", "month"), Measure.count(), Map.of());
        Request request = new Request("R", Audience.COORDINATION, OptionalInt.empty(), List.of(table));
        return new Sequence(new Microdata(COLUMNS, rows), List.of(QUARTERS), policy, new Patience(tries, 1_000))
                .release(request)
                .get(0);
    }
}

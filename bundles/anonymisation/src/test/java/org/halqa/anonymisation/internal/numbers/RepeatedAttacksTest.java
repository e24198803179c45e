// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Known attacks that ask more than once, by the number they have in our list. */
class RepeatedAttacksTest {

    private static final int K = 5;
    private static final List<String> ZONES = List.of("A", "B", "C", "D");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Column> columns = List.of(
            Column.dimension("zone", ZONES),
            Column.dimension("post", List.of("nurse", "driver", "relay")),
            Column.answer("mood", List.of("1", "2", "3", "4", "5"), false));

    @Test
    @DisplayName("S49 whoever asks for every filter finds no two counts that differ by few")
    void everyFilter() {
        people("A", "nurse", "3", 14);
        people("B", "nurse", "3", 3);
        people("C", "nurse", "3", 9);
        people("D", "nurse", "3", 2);
        Sequence sequence = sequence();
        Map<Set<String>, Integer> exact = new LinkedHashMap<>();
        for (int bits = 1; bits < 1 << ZONES.size(); bits++) {
            Set<String> zones = new TreeSet<>();
            for (int at = 0; at < ZONES.size(); at++) {
                if ((bits >> at & 1) == 1) {
                    zones.add(ZONES.get(at));
                }
            }
            Answer answer =
                    release(sequence, new Request.Table("T", List.of(), Measure.count(), Map.of("zone", zones)));
            if (answer.base().isEmpty()) {
                value(answer).ifPresent(count -> exact.put(zones, count.intValueExact()));
            }
        }
        assertThat(exact).isNotEmpty();
        assertThat(exact.values()).noneMatch(count -> count > 0 && count < K);
        exact.forEach((zones, count) -> exact.forEach((fewer, less) -> {
            boolean apart = zones.containsAll(fewer) && count - less > 0 && count - less < K;
            assertThat(apart).as("%s without %s", zones, fewer).isFalse();
        }));
    }

    @Test
    @DisplayName("S38 asking again a hundred times tells nothing new")
    void again() {
        people("A", "nurse", "3", 13);
        people("B", "driver", "3", 3);
        people("C", "relay", "3", 17);
        Sequence sequence = sequence();
        Request.Table table = new Request.Table("T", List.of("zone"), Measure.count(), Map.of());
        Answer first = release(sequence, table);
        for (int time = 0; time < 100; time++) {
            assertThat(release(sequence, table)).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("S18 two means that differ by one person do not tell what this person said")
    void meanOfOneMore() {
        people("A", "nurse", "2", 10);
        people("A", "nurse", "4", 10);
        people("A", "driver", "5", 1);
        Sequence sequence = sequence();
        Measure mean = new Measure(Kind.MEAN, "mood", List.of());
        Answer all = release(sequence, new Request.Table("T", List.of(), mean, Map.of()));
        Answer nurses = release(sequence, new Request.Table("T", List.of(), mean, Map.of("post", Set.of("nurse"))));
        assertThat(value(all)).isPresent();
        double width = value(nurses).isEmpty() ? 4 : width(all, 21) + width(nurses, 20);
        assertThat(width).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("S37 what is rounded is rounded everywhere, its totals too")
    void roundedTotals() {
        people("A", "nurse", "3", 12);
        people("A", "driver", "3", 2);
        people("B", "nurse", "3", 15);
        people("B", "driver", "3", 21);
        Answer answer = release(sequence(), new Request.Table("T", List.of("zone", "post"), Measure.count(), Map.of()));
        assertThat(answer.cells()).anyMatch(cell -> cell.value().isPresent());
        BigDecimal base = answer.base().orElseThrow();
        assertThat(answer.cells()).allMatch(cell -> cell.value()
                .map(value -> value.remainder(base).signum() == 0)
                .orElse(true));
    }

    @Test
    @DisplayName("S48 a programme of ordinary size keeps more than seven cells of ten")
    void whatIsLeft() {
        int size = 6;
        for (String zone : ZONES) {
            for (String post : List.of("nurse", "driver", "relay")) {
                people(zone, post, "3", size++);
            }
        }
        people("D", "driver", "4", 2);
        Answer answer = release(sequence(), new Request.Table("T", List.of("zone", "post"), Measure.count(), Map.of()));
        long shown =
                answer.cells().stream().filter(cell -> cell.value().isPresent()).count();
        assertThat(shown * 10).isGreaterThanOrEqualTo(answer.cells().size() * 7L);
    }

    /** How much the sum behind a rounded mean of {@code n} scores may be off, from end to end. */
    private static double width(Answer answer, int n) {
        return answer.base().map(BigDecimal::doubleValue).orElse(0d) * n;
    }

    private void people(String zone, String post, String mood, int many) {
        for (int each = 0; each < many; each++) {
            rows.add(List.of(zone, post, mood));
        }
    }

    private Sequence sequence() {
        Policy policy = new Policy(K, 10, 10, 75, 90, 15, List.of(), List.of(), false);
        return new Sequence(new Microdata(columns, rows), List.of(), policy);
    }

    private static Answer release(Sequence sequence, Request.Table table) {
        return sequence.release(new Request("R", Audience.COORDINATION, OptionalInt.empty(), List.of(table)))
                .get(0);
    }

    private static Optional<BigDecimal> value(Answer answer, String... at) {
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(List.of(at)))
                .findFirst()
                .flatMap(Answer.Cell::value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Known attacks that subtract one released number from another, by the number they have in our list. */
class SubtractionAttacksTest {

    private static final List<String> ZONES = List.of("A", "B", "C", "D", "E");
    private static final List<String> POSTS = List.of("nurse", "driver", "relay");
    private static final int K = 5;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();
    private final CountsRead reader = new CountsRead(ZONES, POSTS);
    private final List<Column> columns = List.of(
            Column.dimension("zone", ZONES),
            Column.dimension("post", POSTS),
            Column.answer("mood", List.of("1", "2", "3", "4", "5"), false));

    @Test
    @DisplayName("S03 fourteen of a row less twelve are not two")
    void row() {
        people("A", "nurse", 12);
        people("A", "driver", 2);
        people("B", "nurse", 15);
        people("B", "driver", 20);
        people("C", "relay", 18);
        people("C", "driver", 9);
        read(count("zone", "post"), count("zone"));
        assertThat(reader.width(Set.of("A"), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S04 the total of a column less the other zones is not the three of one zone")
    void column() {
        for (String zone : ZONES) {
            people(zone, "nurse", 14);
            people(zone, "driver", zone.equals("C") ? 3 : 9);
        }
        read(count("zone", "post"), count("post"));
        assertThat(reader.width(Set.of("C"), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S05 one and two who are withheld are not seen to be three together")
    void pair() {
        people("A", "nurse", 1);
        people("A", "driver", 2);
        people("A", "relay", 20);
        people("B", "nurse", 15);
        people("B", "driver", 15);
        people("B", "relay", 15);
        read(count("zone", "post"), count("zone"));
        assertThat(reader.most(Set.of("A"), Set.of("nurse", "driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S06 tables beside each other do not narrow what is withheld to two or three")
    void interval() {
        people("A", "nurse", 3);
        people("A", "driver", 3);
        people("B", "nurse", 4);
        people("B", "driver", 16);
        people("C", "nurse", 17);
        people("C", "driver", 6);
        read(
                count("zone", "post"),
                count("zone"),
                count("post"),
                where(Map.of("zone", Set.of("A", "B"))),
                where(Map.of("zone", Set.of("A", "C"), "post", Set.of("driver"))));
        for (String zone : List.of("A", "B")) {
            assertThat(reader.width(Set.of(zone), Set.of("nurse"))).as(zone).isGreaterThanOrEqualTo(K);
        }
        assertThat(reader.width(Set.of("A"), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S07 a cell is not found by way of the tables that share its lines")
    void linkedTables() {
        people("A", "nurse", 14);
        people("A", "driver", 3);
        people("B", "nurse", 22);
        people("B", "driver", 17);
        people("C", "relay", 12);
        people("C", "driver", 13);
        List<Request.Table> tables = List.of(count("zone"), count("post"), count("zone", "post"));
        List<Answer> answers = sequence().release(new Request("R", Audience.COORDINATION, OptionalInt.empty(), tables));
        assertThat(value(answers.get(2), "A", "driver")).isEmpty();
        for (int at = 0; at < tables.size(); at++) {
            reader.read(tables.get(at), answers.get(at));
        }
        assertThat(answers).allMatch(answer -> answer.cells().stream()
                .anyMatch(cell -> cell.value().isPresent()));
        assertThat(reader.width(Set.of("A"), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S08 what twelve said in May and thirteen in June does not tell what the newcomer said")
    void overTime() {
        answering("A", "4", 6, 1);
        answering("A", "2", 6, 1);
        answering("A", "4", 1, 2);
        Sequence sequence = sequence();
        for (Request.Table table : List.of(count(), saying("4"))) {
            Answer may = release(sequence, table, OptionalInt.of(1));
            Answer june = release(sequence, table, OptionalInt.of(2));
            assertThat(exact(may) && exact(june)).as("one less the other").isFalse();
        }
    }

    @Test
    @DisplayName("S09 everybody less everybody but the driver is not the driver")
    void filter() {
        people("A", "nurse", 19);
        people("A", "driver", 1);
        people("B", "relay", 12);
        read(count(), where(Map.of("post", Set.of("nurse", "relay"))));
        assertThat(reader.width(Set.copyOf(ZONES), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S09 what one person answered is not found, however the two populations were asked")
    void answersOfTheDifference() {
        answering("A", "1", 5, 1);
        answering("B", "3", 5, 1);
        answering("C", "1", 1, 1);
        Request.Table byAnswer =
                new Request.Table("T", List.of("mood"), Measure.count(), Map.of("zone", Set.of("A", "B")));
        List<Answer> answers = sequence()
                .release(new Request("R", Audience.COORDINATION, OptionalInt.empty(), List.of(byAnswer, saying("1"))));
        boolean both =
                value(answers.get(0), "1").isPresent() && value(answers.get(1)).isPresent();
        boolean exactly =
                answers.get(0).base().isEmpty() && answers.get(1).base().isEmpty();
        assertThat(both && exactly).as("six less five").isFalse();
    }

    @Test
    @DisplayName("S10 of thirty, twenty-four and twenty-one within each other, nobody finds the three")
    void chain() {
        people("A", "nurse", 21);
        people("B", "nurse", 3);
        people("C", "nurse", 6);
        people("D", "relay", 20);
        read(
                where(Map.of("zone", Set.of("A", "B", "C"))),
                where(Map.of("zone", Set.of("A", "B"))),
                where(Map.of("zone", Set.of("A"))));
        assertThat(reader.width(Set.of("B"), Set.copyOf(POSTS))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S11 a tracker, everybody of a post but those of one zone, does not count those of this zone")
    void tracker() {
        people("A", "nurse", 8);
        people("A", "driver", 2);
        people("B", "driver", 14);
        people("C", "driver", 9);
        people("C", "nurse", 11);
        read(
                where(Map.of("post", Set.of("driver"))),
                where(Map.of("post", Set.of("driver"), "zone", Set.of("B", "C", "D", "E"))),
                where(Map.of("zone", Set.of("A"))),
                where(Map.of("zone", Set.of("A"), "post", Set.of("nurse", "relay"))));
        assertThat(reader.width(Set.of("A"), Set.of("driver"))).isGreaterThanOrEqualTo(K);
    }

    @Test
    @DisplayName("S40 the report for all less that of a partner leaves no few of the others")
    void partners() {
        people("A", "nurse", 23);
        people("B", "nurse", 4);
        people("C", "relay", 17);
        people("D", "relay", 12);
        read(count("post"), where(Map.of("zone", Set.of("A", "C", "D"))), count());
        assertThat(reader.width(Set.of("B"), Set.copyOf(POSTS))).isGreaterThanOrEqualTo(K);
    }

    /** One release after the other, all of them read; something of them is said. */
    private void read(Request.Table... tables) {
        Sequence sequence = sequence();
        boolean said = false;
        for (Request.Table table : tables) {
            Answer answer = release(sequence, table, OptionalInt.empty());
            reader.read(table, answer);
            said |= answer.cells().stream().anyMatch(cell -> cell.value().isPresent());
        }
        assertThat(said).as("something is said").isTrue();
    }

    private static boolean exact(Answer answer) {
        return answer.base().isEmpty()
                && answer.cells().stream().anyMatch(cell -> cell.value().isPresent());
    }

    private void people(String zone, String post, int many) {
        for (int each = 0; each < many; each++) {
            rows.add(List.of(zone, post, "3"));
            since.add(1);
        }
    }

    private void answering(String zone, String mood, int many, int from) {
        for (int each = 0; each < many; each++) {
            rows.add(List.of(zone, "nurse", mood));
            since.add(from);
        }
    }

    private Sequence sequence() {
        Policy policy = new Policy(0, 0, 0, 75, 90, 15, List.of(), List.of(), false);
        return new Sequence(new Microdata(columns, rows, since, List.of()), List.of(), policy);
    }

    private static Answer release(Sequence sequence, Request.Table table, OptionalInt when) {
        return sequence.release(new Request("R", Audience.COORDINATION, when, List.of(table)))
                .get(0);
    }

    private static Request.Table count(String... dims) {
        return new Request.Table("T", List.of(dims), Measure.count(), Map.of());
    }

    private static Request.Table where(Map<String, Set<String>> filter) {
        return new Request.Table("T", List.of(), Measure.count(), filter);
    }

    private static Request.Table saying(String mood) {
        return new Request.Table("T", List.of(), new Measure(Kind.ANSWER, "mood", List.of(mood)), Map.of());
    }

    private static Optional<BigDecimal> value(Answer answer, String... at) {
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(List.of(at)))
                .findFirst()
                .flatMap(Answer.Cell::value);
    }
}

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
import org.halqa.anonymisation.internal.numbers.Answer.Reason;
import org.halqa.anonymisation.internal.numbers.Answer.Status;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Known attacks on released numbers, by the number they have in our list. */
class StatisticalAttacksTest {

    private static final List<String> ZONES = List.of("A", "B", "C", "D");
    private static final List<String> POSTS = List.of("nurse", "driver", "relay");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Column> columns = List.of(
            Column.dimension("zone", ZONES),
            Column.dimension("post", POSTS),
            Column.answer("violence", List.of("yes", "no"), true),
            Column.answer("mood", List.of("1", "2", "3", "4", "5"), false),
            new Column("days", Column.Role.MAGNITUDE, List.of(), false, false, "zone"));

    @Test
    @DisplayName("S01 S02 one or nobody who suffered violence is not counted")
    void sensitiveAnswersOfFew() {
        people("A", "nurse", "yes", "3", 1);
        people("A", "nurse", "no", "3", 8);
        people("B", "nurse", "no", "3", 30);
        people("C", "relay", "yes", "3", 20);
        people("C", "relay", "no", "3", 20);
        List<Answer> answers = sequence(0).release(request(Audience.COORDINATION, answers("violence", "yes", "zone")));
        assertThat(value(answers.get(0), "A")).isEmpty();
        assertThat(value(answers.get(0), "B")).isEmpty();
        assertThat(value(answers.get(0), "C").or(() -> value(answers.get(0), "ALL")))
                .as("one of the two can stay")
                .isPresent();
    }

    @Test
    @DisplayName("S03 S04 S05 S06 what one row or column withholds cannot be subtracted")
    void subtraction() {
        people("A", "nurse", "no", "3", 12);
        people("A", "driver", "no", "3", 2);
        people("B", "nurse", "no", "3", 15);
        people("B", "driver", "no", "3", 20);
        people("C", "relay", "no", "3", 18);
        people("C", "driver", "no", "3", 9);
        Request.Table table = count("zone", "post");
        Answer answer =
                sequence(0).release(request(Audience.COORDINATION, table)).get(0);
        assertThat(value(answer, "A", "driver")).isEmpty();
        assertThat(answer.cells()).anyMatch(cell -> cell.value().isPresent());
        assertThat(reader().read(table, answer).width(Set.of("A"), Set.of("driver")))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("S07 a cell is not found by way of the tables that share its lines")
    void linkedTables() {
        people("A", "nurse", "no", "3", 14);
        people("A", "driver", "no", "3", 3);
        people("B", "nurse", "no", "3", 22);
        people("B", "driver", "no", "3", 17);
        people("C", "relay", "no", "3", 12);
        people("C", "driver", "no", "3", 13);
        List<Request.Table> tables = List.of(count("zone"), count("post"), count("zone", "post"));
        List<Answer> answers =
                sequence(0).release(request(Audience.COORDINATION, tables.toArray(Request.Table[]::new)));
        assertThat(value(answers.get(2), "A", "driver")).isEmpty();
        CountsRead reader = reader();
        for (int at = 0; at < tables.size(); at++) {
            reader.read(tables.get(at), answers.get(at));
        }
        assertThat(answers).allMatch(answer -> answer.cells().stream()
                .anyMatch(cell -> cell.value().isPresent()));
        assertThat(reader.width(Set.of("A"), Set.of("driver"))).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("S23 two of three at one place are neither a number nor a share")
    void smallPlace() {
        people("A", "relay", "no", "5", 2);
        people("A", "relay", "no", "1", 1);
        people("B", "relay", "no", "5", 20);
        people("B", "relay", "no", "1", 20);
        Request.Table share =
                new Request.Table("T", List.of("zone"), new Measure(Kind.PERCENTAGE, "mood", List.of("5")), Map.of());
        List<Answer> answers = sequence(0).release(request(Audience.COORDINATION, count("zone"), share));
        assertThat(value(answers.get(0), "A")).isEmpty();
        assertThat(value(answers.get(1), "A")).isEmpty();
    }

    @Test
    @DisplayName("S08 S09 S10 S40 two populations that differ by few are not both counted exactly")
    void differences() {
        people("A", "nurse", "no", "3", 19);
        people("A", "driver", "no", "3", 1);
        people("B", "relay", "no", "3", 12);
        Sequence sequence = sequence(0);
        Request.Table everybody = count();
        Request.Table without =
                new Request.Table("T", List.of(), Measure.count(), Map.of("post", Set.of("nurse", "relay")));
        Request.Table nurses = new Request.Table("T", List.of(), Measure.count(), Map.of("post", Set.of("nurse")));
        CountsRead reader = reader();
        for (Request.Table table : List.of(everybody, without, nurses)) {
            reader.read(
                    table,
                    sequence.release(request(Audience.COORDINATION, table)).get(0));
        }
        assertThat(reader.width(Set.copyOf(ZONES), Set.of("driver"))).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("S09 S10 what one person answered is not found, however the two populations were asked")
    void answersOfTheDifference() {
        people("A", "nurse", "no", "1", 5);
        people("B", "nurse", "no", "3", 5);
        people("C", "nurse", "no", "1", 1);
        Request.Table byAnswer =
                new Request.Table("T", List.of("mood"), Measure.count(), Map.of("zone", Set.of("A", "B")));
        List<Answer> answers = sequence(0).release(request(Audience.COORDINATION, byAnswer, answers("mood", "1")));
        assertThat(value(answers.get(0), "1").isPresent()
                        && answers.get(0).base().isEmpty()
                        && value(answers.get(1)).isPresent()
                        && answers.get(1).base().isEmpty())
                .as("six less five")
                .isFalse();
    }

    @Test
    @DisplayName("S12 S13 S14 neither nearly all, nor all, nor nobody")
    void complements() {
        people("A", "nurse", "no", "3", 17);
        people("A", "nurse", "yes", "3", 3);
        people("B", "nurse", "yes", "3", 30);
        Answer answer = sequence(0)
                .release(request(Audience.COORDINATION, answers("violence", "no", "zone")))
                .get(0);
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
    }

    @Test
    @DisplayName("S15 S16 no percentage of fewer than ten, no fine one of fewer than twenty")
    void percentages() {
        people("A", "nurse", "no", "5", 4);
        people("A", "nurse", "no", "1", 3);
        people("B", "nurse", "no", "5", 7);
        people("B", "nurse", "no", "1", 7);
        Request.Table table =
                new Request.Table("T", List.of("zone"), new Measure(Kind.PERCENTAGE, "mood", List.of("5")), Map.of());
        Answer answer =
                sequence(0).release(request(Audience.COORDINATION, table)).get(0);
        assertThat(value(answer, "A")).isEmpty();
        assertThat(answer.base().orElseThrow().intValue()).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("S17 S21 no mean of few")
    void means() {
        people("A", "nurse", "no", "5", 3);
        people("A", "nurse", "no", "1", 1);
        people("B", "nurse", "no", "4", 20);
        people("B", "nurse", "no", "2", 20);
        Request.Table table =
                new Request.Table("T", List.of("zone"), new Measure(Kind.MEAN, "mood", List.of()), Map.of());
        Answer answer =
                sequence(0).release(request(Audience.COORDINATION, table)).get(0);
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isPresent();
    }

    @Test
    @DisplayName("S19 S20 no total that one or two contributors make up")
    void dominance() {
        people("A", "nurse", "no", "5", 40);
        people("B", "nurse", "no", "5", 6);
        people("C", "nurse", "no", "5", 5);
        Request.Table table = new Request.Table("T", List.of(), new Measure(Kind.SUM, "days", List.of()), Map.of());
        Answer answer =
                sequence(0).release(request(Audience.COORDINATION, table)).get(0);
        assertThat(value(answer)).isEmpty();
    }

    @Test
    @DisplayName("S08 S09 S19 S40 what one person has is no difference of two totals, of filters or of times")
    void differencesOfTotals() {
        for (String zone : List.of("A", "B", "C")) {
            people(zone, "nurse", "no", "3", 7);
        }
        people("C", "driver", "no", "3", 1);
        Measure days = new Measure(Kind.SUM, "days", List.of());
        Request.Table all = new Request.Table("T", List.of(), days, Map.of());
        Request.Table nurses = new Request.Table("T", List.of(), days, Map.of("post", Set.of("nurse")));
        for (List<Request.Table> order : List.of(List.of(all, nurses), List.of(nurses, all))) {
            Sequence sequence = sequence(0);
            double width = 0;
            for (Request.Table table : order) {
                Answer answer =
                        sequence.release(request(Audience.COORDINATION, table)).get(0);
                width += value(answer).isEmpty() ? 10 : slack(answer);
            }
            assertThat(width).as("the driver has two days").isGreaterThanOrEqualTo(2 * 0.15);
        }
    }

    /** By how much what is shown may be less than what it stands for. */
    private static double slack(Answer answer) {
        return answer.base().map(base -> base.doubleValue() / 2).orElse(0.0);
    }

    @Test
    @DisplayName("S24 S43 three dimensions are refused, an unknown one too")
    void dimensions() {
        people("A", "nurse", "no", "5", 40);
        List<Answer> answers =
                sequence(0).release(request(Audience.COORDINATION, count("zone", "post", "violence"), count("minute")));
        assertThat(answers).extracting(Answer::status).containsOnly(Status.REFUSED);
        assertThat(answers)
                .extracting(answer -> answer.reason().orElseThrow())
                .containsExactly(Reason.TOO_MANY_DIMENSIONS, Reason.UNKNOWN_COLUMN);
    }

    @Test
    @DisplayName("S44 ten for line managers, five for coordination")
    void floors() {
        people("A", "nurse", "no", "5", 9);
        people("B", "nurse", "no", "5", 30);
        assertThat(value(
                        sequence(1)
                                .release(request(Audience.N_PLUS_1, count("zone")))
                                .get(0),
                        "A"))
                .isEmpty();
        people("C", "nurse", "no", "5", 4);
        assertThat(value(
                        sequence(1)
                                .release(request(Audience.COORDINATION, count("zone")))
                                .get(0),
                        "C"))
                .isEmpty();
    }

    /** Whatever is set under a floor, everything that leaves is what leaves at the floor; over it, a number is missing. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    @DisplayName("S50 no setting goes under the floors")
    void lowered(Audience reader) {
        people("A", "nurse", "no", "5", 9);
        people("A", "driver", "yes", "4", 4);
        people("B", "nurse", "no", "5", 30);
        people("B", "driver", "yes", "2", 11);
        people("C", "nurse", "no", "5", 14);
        people("C", "nurse", "yes", "1", 10);
        List<Answer> floor = everything(reader, 5, 10, 10);
        assertThat(floor).anyMatch(answer -> answer.cells().stream()
                .anyMatch(cell -> cell.value().isPresent()));
        for (int set : new int[] {4, 1, 0, -1, Integer.MIN_VALUE}) {
            assertThat(everything(reader, set, set, set)).as("set to %d", set).isEqualTo(floor);
        }
        assertThat(everything(reader, 30, 30, 30)).as("raised").isNotEqualTo(floor);
    }

    private List<Answer> everything(Audience reader, int coordination, int managers, int sensitive) {
        Policy policy = new Policy(coordination, managers, sensitive, 75, 90, 15, List.of(), List.of(), false);
        return new Sequence(new Microdata(columns, rows), List.of(), policy)
                .release(request(reader, count("zone", "post"), count("zone"), answers("violence", "yes", "zone")));
    }

    private void people(String zone, String post, String violence, String mood, int many) {
        for (int each = 0; each < many; each++) {
            rows.add(List.of(zone, post, violence, mood, "2"));
        }
    }

    private Sequence sequence(int threshold) {
        Policy policy = new Policy(threshold, threshold, threshold, 75, 90, 15, List.of(), List.of(), false);
        return new Sequence(new Microdata(columns, rows), List.of(), policy);
    }

    private static Request request(Audience audience, Request.Table... tables) {
        return new Request("R", audience, OptionalInt.empty(), List.of(tables));
    }

    private static Request.Table count(String... dims) {
        return new Request.Table("T", List.of(dims), Measure.count(), Map.of());
    }

    private static Request.Table answers(String column, String value, String... dims) {
        return new Request.Table("T", List.of(dims), new Measure(Kind.ANSWER, column, List.of(value)), Map.of());
    }

    private static CountsRead reader() {
        return new CountsRead(ZONES, POSTS);
    }

    private static Optional<BigDecimal> value(Answer answer, String... at) {
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(List.of(at)))
                .findFirst()
                .flatMap(Answer.Cell::value);
    }
}

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
import java.util.stream.Stream;
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
    @DisplayName("S01 one of nine who suffered violence is not counted")
    void oneOfNine() {
        people("A", "nurse", "yes", "3", 1);
        people("A", "nurse", "no", "3", 8);
        assertViolenceOfManyAlone();
    }

    @Test
    @DisplayName("S02 that nobody of nine suffered violence is not said")
    void nobodyOfNine() {
        people("A", "nurse", "no", "3", 9);
        assertViolenceOfManyAlone();
    }

    private void assertViolenceOfManyAlone() {
        people("B", "nurse", "no", "3", 30);
        people("C", "relay", "yes", "3", 20);
        people("C", "relay", "no", "3", 20);
        Answer answer = release(answers("violence", "yes", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
        assertThat(value(answer, "C").or(() -> value(answer, "ALL")))
                .as("one of the two can stay")
                .isPresent();
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
    @DisplayName("S12 where seventeen of twenty said yes, three did not")
    void complement() {
        people("A", "nurse", "no", "5", 17);
        people("A", "nurse", "no", "1", 3);
        people("B", "nurse", "no", "5", 12);
        people("B", "nurse", "no", "1", 14);
        Answer answer = release(answers("mood", "5", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B").or(() -> value(answer, "ALL"))).isPresent();
    }

    @Test
    @DisplayName("S13 that all of a team said the same of their manager is not said")
    void unanimity() {
        people("A", "nurse", "yes", "3", 8);
        people("B", "nurse", "yes", "3", 30);
        people("C", "nurse", "yes", "3", 20);
        people("C", "nurse", "no", "3", 20);
        Answer answer = release(answers("violence", "yes", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
        assertThat(value(answer, "C").or(() -> value(answer, "ALL"))).isPresent();
    }

    @Test
    @DisplayName("S14 nine of ten leave one whom the others know")
    void nearlyAll() {
        people("A", "nurse", "yes", "3", 9);
        people("A", "nurse", "no", "3", 1);
        people("B", "nurse", "yes", "3", 29);
        people("B", "nurse", "no", "3", 1);
        Answer answer = release(answers("violence", "yes", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
    }

    @Test
    @DisplayName("S15 a third of three is not said, nor any share of fewer than ten")
    void shareOfFew() {
        people("A", "nurse", "no", "5", 1);
        people("A", "nurse", "no", "1", 2);
        people("B", "nurse", "no", "5", 5);
        people("B", "nurse", "no", "1", 4);
        people("C", "nurse", "no", "5", 20);
        people("C", "nurse", "no", "1", 20);
        Answer answer = release(share("5"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
        assertThat(value(answer, "C")).isPresent();
    }

    @Test
    @DisplayName("S16 no share is so fine that its fraction can be read back")
    void fineShare() {
        people("A", "nurse", "no", "5", 7);
        people("A", "nurse", "no", "1", 7);
        assertThat(release(share("5")).base().orElseThrow().intValue()).isGreaterThanOrEqualTo(5);
        rows.clear();
        people("A", "nurse", "no", "5", 17);
        people("A", "nurse", "no", "1", 18);
        Answer answer = release(share("5"));
        assertThat(answer.base().orElseThrow().intValue()).isGreaterThanOrEqualTo(1);
        assertThat(value(answer, "A").orElseThrow().stripTrailingZeros().scale())
                .isNotPositive();
    }

    @Test
    @DisplayName("S17 no mean of four, whose answers could be listed")
    void meanOfFour() {
        people("A", "nurse", "no", "5", 3);
        people("A", "nurse", "no", "1", 1);
        people("B", "nurse", "no", "4", 20);
        people("B", "nurse", "no", "2", 20);
        Answer answer = release(mean());
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isPresent();
    }

    @Test
    @DisplayName("S21 nobody can ask for the least or the most, and a mean that is the most is not said")
    void extremes() {
        assertThat(Kind.values())
                .containsExactlyInAnyOrder(Kind.COUNT, Kind.ANSWER, Kind.PERCENTAGE, Kind.MEAN, Kind.SUM);
        people("A", "nurse", "no", "5", 25);
        people("B", "nurse", "no", "4", 20);
        people("B", "nurse", "no", "2", 20);
        Answer answer = release(mean());
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isPresent();
    }

    @Test
    @DisplayName("S08 S09 S40 what one person has is no difference of two totals, of filters or of times")
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

    /** The mean was 9.3 of nobody knows how many; with their number, hardly anybody can have said "1". */
    @Test
    @DisplayName("S17 how many there are is withheld when it would turn a mean into answers")
    void howManyBesideTheirMean() {
        people("A", "nurse", "no", "5", 42);
        people("A", "nurse", "no", "1", 3);
        Sequence sequence = sequence(0);
        Request.Table mean = new Request.Table("T", List.of(), new Measure(Kind.MEAN, "mood", List.of()), Map.of());
        assertThat(value(sequence.release(request(Audience.COORDINATION, mean)).get(0)))
                .isPresent();
        Answer number =
                sequence.release(request(Audience.COORDINATION, count("mood"))).get(0);
        assertThat(value(number, "ALL")).isEmpty();
    }

    @Test
    @DisplayName("S19 no total of which one has given nearly all")
    void oneContributor() {
        people("A", "nurse", "no", "5", 52);
        people("B", "nurse", "no", "5", 5);
        people("C", "nurse", "no", "5", 5);
        assertThat(value(release(total()))).isEmpty();
    }

    @Test
    @DisplayName("S20 no total of which two have given nearly all; one of many contributors is said")
    void twoContributors() {
        people("A", "nurse", "no", "5", 40);
        people("B", "nurse", "no", "5", 36);
        people("C", "nurse", "no", "5", 5);
        assertThat(value(release(total()))).isEmpty();
        rows.clear();
        ZONES.forEach(zone -> people(zone, "nurse", "no", "5", 15));
        assertThat(value(release(total()))).isPresent();
    }

    @Test
    @DisplayName("S44 S50 nothing is rounded to less than a threshold that was raised")
    void roundedUnderTheThreshold() {
        people("A", "nurse", "no", "3", 7);
        people("A", "driver", "no", "3", 3);
        people("B", "nurse", "no", "3", 17);
        people("B", "driver", "no", "3", 7);
        people("C", "driver", "no", "3", 20);
        people("C", "nurse", "no", "3", 12);
        Answer answer = sequence(7)
                .release(request(Audience.COORDINATION, count("zone", "post")))
                .get(0);
        assertThat(answer.base()).isPresent();
        assertThat(answer.cells())
                .flatExtracting(cell -> cell.value().stream().toList())
                .isNotEmpty()
                .noneMatch(value -> value.signum() > 0 && value.intValue() < 7);
    }

    @Test
    @DisplayName("S11 that none of six known people is in a group is no difference of two numbers")
    void noneOfSix() {
        people("A", "driver", "no", "3", 6);
        people("A", "nurse", "no", "3", 20);
        people("B", "nurse", "no", "3", 20);
        List<Policy.Known> known = List.of(new Policy.Known(Map.of("post", Set.of("driver")), 6, true));
        Policy policy = new Policy(7, 0, 0, 75, 90, 15, List.of(), known, false);
        Sequence sequence = new Sequence(new Microdata(columns, rows), List.of(), policy);
        Request.Table nurses =
                new Request.Table("T", List.of("zone"), Measure.count(), Map.of("post", Set.of("nurse")));
        List<Answer> answers =
                sequence.release(request(Audience.COORDINATION, count("zone"), nurses, count("zone", "post")));
        boolean none = Stream.of(answers.get(0), answers.get(1))
                .allMatch(answer ->
                        value(answer, "B").isPresent() && answer.base().isEmpty());
        assertThat(none).as("twenty, and twenty nurses").isFalse();
    }

    @Test
    @DisplayName("S24 what only one person is in three ways at once is no cell, and in two ways none that is counted")
    void combination() {
        people("A", "nurse", "yes", "3", 1);
        people("A", "driver", "no", "3", 20);
        people("B", "nurse", "no", "3", 20);
        Answer three = release(count("zone", "post", "mood"));
        assertThat(three.status()).isEqualTo(Status.REFUSED);
        assertThat(three.reason()).contains(Reason.TOO_MANY_DIMENSIONS);
        assertThat(value(release(count("zone", "post")), "A", "nurse")).isEmpty();
    }

    @Test
    @DisplayName("S43 nobody can ask by the minute, in a line or in a filter")
    void freeDimension() {
        people("A", "nurse", "no", "5", 40);
        Request.Table filtered = new Request.Table("T", List.of(), Measure.count(), Map.of("minute", Set.of("37")));
        for (Request.Table table : List.of(count("minute"), filtered)) {
            assertThat(release(table).reason()).contains(Reason.UNKNOWN_COLUMN);
        }
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

    private Answer release(Request.Table table) {
        return sequence(0).release(request(Audience.COORDINATION, table)).get(0);
    }

    private static Request.Table share(String value) {
        return new Request.Table("T", List.of("zone"), new Measure(Kind.PERCENTAGE, "mood", List.of(value)), Map.of());
    }

    private static Request.Table mean() {
        return new Request.Table("T", List.of("zone"), new Measure(Kind.MEAN, "mood", List.of()), Map.of());
    }

    private static Request.Table total() {
        return new Request.Table("T", List.of(), new Measure(Kind.SUM, "days", List.of()), Map.of());
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

    private static Optional<BigDecimal> value(Answer answer, String... at) {
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(List.of(at)))
                .findFirst()
                .flatMap(Answer.Cell::value);
    }
}

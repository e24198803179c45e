// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known attacks that need alike answers, a withdrawal, a language or a request for help; by the number they have in our list. */
class MoreAttacksTest {

    private static final int NEVER = Integer.MAX_VALUE;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> until = new ArrayList<>();
    private final List<Column> columns = List.of(
            Column.dimension("zone", List.of("A", "B", "C")),
            Column.dimension("language", List.of("fr", "ar")),
            Column.answer("burnout", List.of("yes", "no"), true),
            Column.answer("support", List.of("asked", "not"), false));

    @Test
    @DisplayName("S25 a group that answered alike, or nearly, says nothing about itself")
    void alike() {
        people("A", "fr", "yes", "not", 26, NEVER);
        people("B", "fr", "yes", "not", 14, NEVER);
        people("B", "fr", "no", "not", 1, NEVER);
        people("C", "fr", "yes", "not", 15, NEVER);
        people("C", "fr", "no", "not", 25, NEVER);
        Answer answer = release(sequence(), OptionalInt.empty(), answers("burnout", "yes", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "B")).isEmpty();
        Answer share = release(
                sequence(),
                OptionalInt.empty(),
                table(new Measure(Kind.PERCENTAGE, "burnout", List.of("yes")), "zone"));
        assertThat(value(share, "A")).isEmpty();
        assertThat(value(share, "B")).isEmpty();
    }

    /** Four of five where one of ten is usual: a reader who counts must be able to believe that the five are like everybody. */
    @Test
    @DisplayName("S26 a small group that is far from the others is not seen to be")
    void skewed() {
        people("A", "fr", "yes", "not", 4, NEVER);
        people("A", "fr", "no", "not", 1, NEVER);
        people("B", "fr", "yes", "not", 2, NEVER);
        people("B", "fr", "no", "not", 28, NEVER);
        people("C", "fr", "yes", "not", 14, NEVER);
        people("C", "fr", "no", "not", 61, NEVER);
        Sequence sequence = sequence();
        Request.Table zones = table(Measure.count(), "zone");
        Request.Table crossed = table(Measure.count(), "zone", "burnout");
        CountsRead reader = new CountsRead(List.of("A", "B", "C"), List.of("yes", "no"))
                .read(zones, release(sequence, OptionalInt.empty(), zones))
                .read(crossed, release(sequence, OptionalInt.empty(), crossed));
        Answer share = release(
                sequence, OptionalInt.empty(), table(new Measure(Kind.PERCENTAGE, "burnout", List.of("yes")), "zone"));
        Answer all =
                release(sequence, OptionalInt.empty(), table(new Measure(Kind.PERCENTAGE, "burnout", List.of("yes"))));

        assertThat(value(all)).as("what is usual is said").isPresent();
        assertThat(value(share, "A")).isEmpty();
        assertThat(reader.least(Set.of("A"), Set.of("yes"))).isZero();
        assertThat(reader.most(Set.of("A"), Set.of("yes"))).isGreaterThanOrEqualTo(5);
    }

    /**
     * A share of a sensitive answer is said of groups alone in which ten people at least are each way. Whoever reads that a group is far
     * from the others (0.75 where 0.1 is usual) is left with ten who are not: the distance points at nobody.
     */
    @ParameterizedTest
    @CsvSource({"5, 4", "10, 9", "12, 9", "19, 10", "21, 12", "21, 10", "29, 20", "40, 30", "40, 31", "60, 50", "60, 52"
    })
    @DisplayName("S26 a share that is far from the usual one leaves ten people each way")
    void farFromTheUsual(int size, int severe) {
        people("A", "fr", "yes", "not", severe, NEVER);
        people("A", "fr", "no", "not", size - severe, NEVER);
        people("B", "fr", "yes", "not", 20, NEVER);
        people("B", "fr", "no", "not", 180, NEVER);
        people("C", "fr", "yes", "not", 30, NEVER);
        people("C", "fr", "no", "not", 270, NEVER);
        Answer share = release(
                sequence(),
                OptionalInt.empty(),
                table(new Measure(Kind.PERCENTAGE, "burnout", List.of("yes")), "zone"));
        assertThat(value(share, "B")).as("what is usual").isPresent();
        assertThat(value(share, "A").isPresent())
                .as("%d of %d", severe, size)
                .isEqualTo(severe >= 10 && size - severe >= 10);
    }

    @Test
    @DisplayName("S33 a small cell, an empty one and one withheld for others look the same")
    void oneSymbol() {
        people("A", "fr", "no", "not", 20, NEVER);
        people("A", "ar", "no", "not", 2, NEVER);
        people("B", "fr", "no", "not", 15, NEVER);
        people("B", "ar", "no", "not", 18, NEVER);
        people("C", "fr", "no", "not", 3, NEVER);
        Answer answer = release(sequence(), OptionalInt.empty(), table(Measure.count(), "zone", "language"));
        assertThat(answer.cells()).hasSize(12);
        assertThat(value(answer, "A", "ar")).isEmpty();
        assertThat(value(answer, "C", "fr")).isEmpty();
        assertThat(value(answer, "C", "ar")).as("an empty one").isEmpty();
    }

    @Test
    @DisplayName("S41 a revision after one withdrawal does not show whose answer is gone")
    void revision() {
        people("A", "fr", "yes", "not", 12, NEVER);
        people("A", "fr", "no", "not", 18, NEVER);
        people("A", "fr", "yes", "not", 1, 2);
        people("B", "fr", "no", "not", 25, NEVER);
        people("B", "fr", "yes", "not", 15, NEVER);
        Sequence sequence = sequence();
        Answer before = release(sequence, OptionalInt.of(1), answers("burnout", "yes", "zone"));
        Answer after = release(sequence, OptionalInt.of(2), answers("burnout", "yes", "zone"));
        for (String cell : List.of("A", "ALL")) {
            boolean exact = before.base().isEmpty() && after.base().isEmpty();
            boolean both = value(before, cell).isPresent() && value(after, cell).isPresent();
            boolean moved = both && !value(before, cell).equals(value(after, cell));
            assertThat(exact && moved).as(cell).isFalse();
        }
    }

    @Test
    @DisplayName("S42 a language of three people is no line of a table")
    void language() {
        people("A", "fr", "no", "not", 40, NEVER);
        people("A", "ar", "no", "not", 3, NEVER);
        Answer answer = release(sequence(), OptionalInt.empty(), table(Measure.count(), "language"));
        assertThat(value(answer, "ar")).isEmpty();
        boolean exact = answer.base().isEmpty();
        assertThat(exact
                        && value(answer, "fr").isPresent()
                        && value(answer, "ALL").isPresent())
                .isFalse();
    }

    @Test
    @DisplayName("S45 one request for individual support is not counted, in no zone and not in all")
    void oneRequest() {
        people("A", "fr", "no", "asked", 1, NEVER);
        people("A", "fr", "no", "not", 30, NEVER);
        people("B", "fr", "no", "not", 30, NEVER);
        Answer answer = release(sequence(), OptionalInt.empty(), answers("support", "asked", "zone"));
        assertThat(value(answer, "A")).isEmpty();
        assertThat(value(answer, "ALL")).isEmpty();
    }

    @Test
    @DisplayName("S08 S49 that all are still there does not tell of three who were counted elsewhere that they are")
    void allThreeAreThere() {
        people("A", "fr", "no", "not", 3, NEVER);
        people("B", "fr", "no", "not", 7, NEVER);
        people("B", "fr", "no", "not", 5, 2);
        List<Policy.Known> known =
                List.of(new Policy.Known(Map.of(), 15, true), new Policy.Known(Map.of("zone", Set.of("A")), 3, true));
        Policy policy = new Policy(0, 0, 0, 75, 90, 15, List.of(), known, false);
        Microdata microdata = new Microdata(columns, rows, List.of(), until);
        Answer all = release(new Sequence(microdata, List.of(), policy), OptionalInt.of(1), table(Measure.count()));
        assertThat(value(all).isPresent() && all.base().isEmpty()).as("exact").isFalse();
        Answer fewer = release(new Sequence(microdata, List.of(), policy), OptionalInt.of(3), table(Measure.count()));
        assertThat(value(fewer)).isPresent();
    }

    /** All 34 were there at first, so that who is missing is one who left, and nobody came. */
    @Test
    @DisplayName("S41 the answer of one who withdrew is not the difference of two numbers")
    void oneWithdrew() {
        people("A", "fr", "no", "asked", 16, NEVER);
        people("A", "fr", "no", "not", 17, NEVER);
        people("A", "fr", "no", "asked", 1, 2);
        Sequence sequence = nobodyCameLater();
        List<Answer> answers = new ArrayList<>();
        for (int time = 1; time <= 2; time++) {
            List<Request.Table> tables = List.of(answers("support", "asked"), table(Measure.count()));
            answers.addAll(sequence.release(new Request("R", Audience.COORDINATION, OptionalInt.of(time), tables)));
        }
        assertThat(answers).anyMatch(answer -> value(answer).isPresent());
        boolean said = Stream.of(answers.get(0), answers.get(2))
                .allMatch(answer -> value(answer).isPresent() && answer.base().isEmpty());
        assertThat(said).as("17 less 16").isFalse();
    }

    /** Two left before the second time, and two more before the third: what is hidden of the second must not be told by the third. */
    @Test
    @DisplayName("S41 those who withdrew one after the other are not the difference of a first and a last number")
    void fewWithdrewOneAfterTheOther() {
        people("A", "fr", "no", "not", 36, NEVER);
        people("A", "fr", "no", "not", 2, 2);
        people("B", "fr", "no", "not", 2, 3);
        Sequence sequence = nobodyCameLater();
        List<Answer> answers = new ArrayList<>();
        for (int time = 1; time <= 3; time++) {
            answers.add(release(sequence, OptionalInt.of(time), table(Measure.count())));
        }
        assertThat(value(answers.get(0))).isPresent();
        assertThat(answers.subList(1, 3))
                .as("40 less 36")
                .allMatch(answer -> value(answer).isEmpty() || answer.base().isPresent());
    }

    @Test
    @DisplayName("S47 no number is negative, and none is further from the truth than its rounding")
    void noNoise() {
        people("A", "fr", "yes", "asked", 11, NEVER);
        people("A", "ar", "no", "not", 23, NEVER);
        people("B", "fr", "yes", "not", 17, NEVER);
        people("B", "ar", "no", "asked", 4, NEVER);
        people("C", "ar", "yes", "not", 31, NEVER);
        Answer answer = release(sequence(), OptionalInt.empty(), table(Measure.count(), "zone"));
        double slack = answer.base().map(BigDecimal::doubleValue).orElse(0.0) / 2;
        Map<String, Integer> truth = Map.of("A", 34, "B", 21, "C", 31, "ALL", 86);
        assertThat(answer.cells().stream().filter(cell -> cell.value().isPresent()))
                .isNotEmpty();
        for (Answer.Cell cell : answer.cells()) {
            cell.value().ifPresent(value -> {
                assertThat(value.signum()).isNotNegative();
                assertThat(Math.abs(value.doubleValue()
                                - truth.getOrDefault(cell.at().get(0), 0)))
                        .isLessThanOrEqualTo(slack);
            });
        }
    }

    private void people(String zone, String language, String burnout, String support, int many, int gone) {
        for (int each = 0; each < many; each++) {
            rows.add(List.of(zone, language, burnout, support));
            until.add(gone);
        }
    }

    /** All were there at the first time, and readers know how many they are. */
    private Sequence nobodyCameLater() {
        int all = rows.size();
        List<Policy.Known> known = List.of(new Policy.Known(Map.of(), all, true));
        Policy policy = new Policy(0, 0, 0, 75, 90, 15, List.of(), known, false);
        return new Sequence(new Microdata(columns, rows, Collections.nCopies(all, 1), until), List.of(), policy);
    }

    private Sequence sequence() {
        Policy policy = new Policy(0, 0, 0, 75, 90, 15, List.of(), List.of(), false);
        return new Sequence(new Microdata(columns, rows, List.of(), until), List.of(), policy);
    }

    private static Answer release(Sequence sequence, OptionalInt asOf, Request.Table table) {
        return sequence.release(new Request("R", Audience.COORDINATION, asOf, List.of(table)))
                .get(0);
    }

    private static Request.Table table(Measure measure, String... dims) {
        return new Request.Table("T", List.of(dims), measure, Map.of());
    }

    private static Request.Table answers(String column, String value, String... dims) {
        return table(new Measure(Kind.ANSWER, column, List.of(value)), dims);
    }

    private static Optional<BigDecimal> value(Answer answer, String... at) {
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(List.of(at)))
                .findFirst()
                .flatMap(Answer.Cell::value);
    }
}

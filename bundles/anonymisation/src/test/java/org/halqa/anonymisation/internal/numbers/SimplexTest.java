// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexTest {

    /** Beale's: the steepest column alone goes round in circles here. */
    @Test
    void aProgramThatGoesRoundInCirclesEnds() {
        Simplex program = new Simplex(4);
        program.atMost(new double[] {0.25, -8, -1, 9}, 0);
        program.atMost(new double[] {0.5, -12, -0.5, 3}, 0);
        program.atMost(new double[] {0, 0, 1, 0}, 1);

        assertThat(program.maximum(new double[] {0.75, -20, 0.5, -6}).orElseThrow())
                .isCloseTo(1.25, within(1e-9));
    }

    /** Everybody of a table is in many margins that say the same: most pivots change nothing. */
    @Test
    void manyConditionsThatSayTheSameDoNoHarm() {
        Random random = new Random(5);
        List<Integer> kinds = new ArrayList<>(Collections.nCopies(40, 1));
        Simplex program = new Simplex(kinds.size());
        for (int round = 0; round < 60; round++) {
            int part = 1 + random.nextInt(kinds.size() - 1);
            Collections.rotate(kinds, random.nextInt(3));
            double[] some = new double[kinds.size()];
            java.util.Arrays.fill(some, 0, part, 1);
            program.equal(some, part);
            program.atMost(some, part);
        }
        double[] first = new double[kinds.size()];
        first[0] = 1;
        assertThat(program.maximum(first).orElseThrow()).isBetween(1.0, (double) kinds.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatTheStepsDoNotReachIsNotSaid(int steps) {
        int size = 12;
        Simplex program = new Simplex(size, steps);
        double[] goal = klee(program, size);

        assertThat(program.maximum(goal)).isEmpty();
        assertThat(program.attainable(goal)).isLessThan(Math.pow(5, size));
    }

    @Test
    void withStepsEnoughItIsSaid() {
        int size = 6;
        Simplex program = new Simplex(size, 1000);
        double[] goal = klee(program, size);

        assertThat(program.maximum(goal).orElseThrow()).isCloseTo(Math.pow(5, size), within(1e-3));
        assertThat(program.attainable(goal)).isCloseTo(Math.pow(5, size), within(1e-3));
    }

    /** The cube of Klee and Minty: the steepest column visits every corner of it. */
    private static double[] klee(Simplex program, int size) {
        double[] goal = new double[size];
        for (int row = 0; row < size; row++) {
            double[] sum = new double[size];
            for (int at = 0; at < row; at++) {
                sum[at] = Math.pow(2, row - at + 1);
            }
            sum[row] = 1;
            program.atMost(sum, Math.pow(5, row + 1));
            goal[row] = Math.pow(2, size - row - 1);
        }
        return goal;
    }

    @Test
    void withoutAnyAmountsFoundNothingIsAttainable() {
        Simplex program = new Simplex(2, 0);
        program.equal(new double[] {1, 1}, 3);

        assertThat(program.possible()).isFalse();
        assertThat(program.maximum(new double[] {1, 0})).isEmpty();
        assertThat(program.attainable(new double[] {1, 0})).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** A sum that stays hidden because one organisation dominates it, beside others: without a proof that it is safe, they go too. */
    @Test
    void sumsThatAreNotProvedToBeSafeStayHidden() {
        List<Column> columns = List.of(
                Column.dimension("zone", List.of("A", "B", "C")),
                Column.dimension("organisation", List.of("P", "Q", "R", "S")),
                new Column("days", Column.Role.MAGNITUDE, List.of(), false, false, "organisation"));
        List<List<String>> rows = new ArrayList<>();
        for (String zone : List.of("A", "B", "C")) {
            for (int row = 0; row < 20; row++) {
                String organisation = List.of("P", "Q", "R", "S").get(row % 4);
                rows.add(List.of(zone, organisation, zone.equals("A") && organisation.equals("P") ? "50" : "2"));
            }
        }
        Microdata microdata = new Microdata(columns, rows);
        Request.Table table =
                new Request.Table("t", List.of("zone"), new Measure(Kind.SUM, "days", List.of()), Map.of());
        Request request = new Request("r", Audience.COORDINATION, OptionalInt.empty(), List.of(table));
        Frame frame = new Frame(microdata, List.of(), List.of(request));
        Policy policy = new Policy(5, 10, 10, 75, 90, 15, List.of(), List.of(), false);
        Drawn drawn = new Drawn(request, table, Optional.of(table.dims()), Rounding.EXACT, new BitSet());
        Drawn alone = drawn.showing(new Amounts(frame, microdata, policy).allowed(drawn));

        assertThat(alone.shown().get(0)).isFalse();
        assertThat(shown(new Amounts(frame, microdata, policy), alone)).isEqualTo(2);
        assertThat(shown(new Amounts(frame, microdata, policy, many -> new Simplex(many, 0)), alone))
                .isZero();
    }

    private static int shown(Amounts amounts, Drawn drawn) {
        return amounts.shown(List.of(), List.of(drawn)).values().stream()
                .mapToInt(BitSet::cardinality)
                .sum();
    }
}

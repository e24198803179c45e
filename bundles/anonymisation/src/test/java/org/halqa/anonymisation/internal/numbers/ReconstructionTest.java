// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;

/**
 * Random microdata and sequences of releases, attacked by a reader who bounds what was withheld by integer programming over every
 * combination of codes, with a solver that has nothing in common with the engine. {@code -Dhalqa.reconstructions=10000} attacks as
 * many, {@code -Dhalqa.reconstructions.from=600} others.
 */
class ReconstructionTest {

    private static final List<String> ZONES = List.of("A", "B", "C");
    private static final List<String> POSTS = List.of("nurse", "driver", "relay");
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final int K = 5;
    private static final int SAID_EVERY = 100;

    private int allowed;
    private int kept;
    private boolean rounded;

    @Test
    void noSmallGroupIsFoundAndMostOfWhatMayBeShownIs() {
        attackAll(Patience.USUAL);
    }

    /** Whom a search left over is tried first only of thousands of people, of whom no solver here could bound what is withheld. */
    @Test
    void nobodyIsFoundWhereThoseLeftOverAreTriedFirst() {
        attackAll(new Patience(Patience.USUAL.tries(), 0));
    }

    private void attackAll(Patience patience) {
        int tries = Integer.getInteger("halqa.reconstructions", 15);
        int from = Integer.getInteger("halqa.reconstructions.from", 0);
        for (int seed = from; seed < from + tries; seed++) {
            attack(seed, patience);
            if (tries > SAID_EVERY && (seed + 1) % SAID_EVERY == 0) {
                System.out.println(
                        (seed + 1 - from) + " sequences attacked, " + kept + " of " + allowed + " cells kept");
            }
        }
        assertThat((double) kept / allowed).isGreaterThan(0.7);
    }

    private void attack(int seed, Patience patience) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        int people = 25 + random.nextInt(60);
        for (int each = 0; each < people; each++) {
            int zone = (int) Math.min(2, Math.abs(random.nextGaussian()) * 1.3);
            int post = (int) Math.min(2, Math.abs(random.nextGaussian()) * 1.3);
            rows.add(List.of(ZONES.get(zone), POSTS.get(post), ANSWERS.get(random.nextInt(4) == 0 ? 0 : 1)));
        }
        rounded = random.nextBoolean();
        Policy policy = new Policy(K, 0, 0, 75, 90, 15, List.of(), List.of(), !rounded);
        List<Column> columns = List.of(
                Column.dimension("zone", ZONES),
                Column.dimension("post", POSTS),
                new Column("tired", Column.Role.ANSWER, ANSWERS, false, false, ""));
        Sequence sequence = new Sequence(new Microdata(columns, rows), List.of(), policy, patience);
        List<Request.Table> tables = List.of(
                table(List.of("zone", "post"), Set.of()),
                table(List.of("zone", "tired"), Set.of()),
                table(List.of("zone"), Set.of("nurse", "driver")),
                table(List.of("post", "tired"), Set.of()));
        Reader reader = new Reader();
        for (Request.Table table : tables) {
            Request request = new Request("R" + seed, Audience.COORDINATION, OptionalInt.empty(), List.of(table));
            reader.read(table, sequence.release(request).get(0), rows);
        }
        reader.bounds(tables, rows, seed);
    }

    private static Request.Table table(List<String> dims, Set<String> posts) {
        return new Request.Table("T", dims, Measure.count(), posts.isEmpty() ? Map.of() : Map.of("post", posts));
    }

    /** Knows what was published, and nothing of how it was withheld. */
    private final class Reader {

        private final List<List<String>> combinations = new ArrayList<>();
        private final IntegerProgram program = new IntegerProgram(18);

        Reader() {
            ZONES.forEach(zone ->
                    POSTS.forEach(post -> ANSWERS.forEach(answer -> combinations.add(List.of(zone, post, answer)))));
        }

        void read(Request.Table table, Answer answer, List<List<String>> rows) {
            double slack = answer.base().map(base -> base.doubleValue() / 2).orElse(0.0);
            for (Answer.Cell cell : answer.cells()) {
                long real =
                        rows.stream().filter(row -> in(table, cell.at(), row)).count();
                boolean may = real >= K && rounded && !nearlyAll(table, cell.at(), real, rows);
                allowed += may ? 1 : 0;
                kept += may && cell.value().isPresent() ? 1 : 0;
                cell.value().ifPresent(value -> {
                    assertThat(Math.abs(value.doubleValue() - real)).isLessThanOrEqualTo(slack);
                    assertThat(real == 0 || real >= K).isTrue();
                    double[] sum = sum(table, cell.at());
                    double most = value.signum() == 0 ? 0 : Math.floor(value.doubleValue() + slack);
                    program.between(sum, most == 0 ? 0 : Math.max(K, Math.ceil(value.doubleValue() - slack)), most);
                });
            }
        }

        /** Fewer than K did not answer so: a rule withholds that. */
        private static boolean nearlyAll(Request.Table table, List<String> at, long counted, List<List<String>> rows) {
            List<String> base = at.stream()
                    .map(each -> ANSWERS.contains(each) ? "ALL" : each)
                    .toList();
            long others = rows.stream().filter(row -> in(table, base, row)).count() - counted;
            return others > 0 && others < K;
        }

        void bounds(List<Request.Table> tables, List<List<String>> rows, int seed) {
            for (Request.Table table : tables) {
                for (List<String> at : cells(table)) {
                    long n = rows.stream().filter(row -> in(table, at, row)).count();
                    if (n > 0 && n < K) {
                        double[] sum = sum(table, at);
                        long high = program.most(sum);
                        long low = program.least(sum);
                        boolean answer = at.contains("yes") || at.contains("no");
                        long of = answer
                                ? rows.stream()
                                        .filter(row -> in(
                                                table,
                                                at.stream()
                                                        .map(each -> ANSWERS.contains(each) ? "ALL" : each)
                                                        .toList(),
                                                row))
                                        .count()
                                : K;
                        assertThat(high - low)
                                .as("seed %d, %s of %s", seed, at, table.dims())
                                .isGreaterThanOrEqualTo(Math.min(K, of));
                    }
                }
            }
        }

        private List<List<String>> cells(Request.Table table) {
            List<List<String>> cells = List.of(List.of());
            for (String dim : table.dims()) {
                List<String> codes = new ArrayList<>(dim.equals("zone") ? ZONES : dim.equals("post") ? POSTS : ANSWERS);
                codes.add("ALL");
                cells = cells.stream()
                        .flatMap(cell -> codes.stream().map(code -> {
                            List<String> longer = new ArrayList<>(cell);
                            longer.add(code);
                            return longer;
                        }))
                        .map(List::copyOf)
                        .toList();
            }
            return cells;
        }

        private double[] sum(Request.Table table, List<String> at) {
            return IntStream.range(0, combinations.size())
                    .mapToDouble(each -> in(table, at, combinations.get(each)) ? 1 : 0)
                    .toArray();
        }

        private static boolean in(Request.Table table, List<String> at, List<String> row) {
            boolean in = table.where().isEmpty()
                    || table.where().getOrDefault("post", Set.of()).contains(row.get(1));
            for (int dim = 0; dim < at.size(); dim++) {
                int column =
                        List.of("zone", "post", "tired").indexOf(table.dims().get(dim));
                in &= at.get(dim).equals("ALL") || at.get(dim).equals(row.get(column));
            }
            return in;
        }
    }
}

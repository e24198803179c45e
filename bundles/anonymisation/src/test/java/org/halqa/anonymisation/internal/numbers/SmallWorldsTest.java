// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;

/**
 * Two zones and one question, asked in random forms: small enough to try every world of up to {@code MOST} people of each sort on what
 * was published. No bound, no solver and nothing of the engine: a number is known when all worlds that are left agree on it.
 * {@code -Dhalqa.worlds=2000} attacks as many, {@code -Dhalqa.worlds.from=600} others.
 */
class SmallWorldsTest {

    private static final List<String> ZONES = List.of("A", "B");
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final int SORTS = 4;
    private static final int SETS = 1 << SORTS;
    private static final int EVERYONE = SETS - 1;
    private static final int YES = set(sort -> sort % 2 == 0);
    private static final int MOST = 24;
    private static final int K = 5;

    private int attacked;
    private int shown;

    @Test
    void noSmallNumberIsTheSameInAllWorlds() {
        int tries = Integer.getInteger("halqa.worlds", 100);
        int from = Integer.getInteger("halqa.worlds.from", 0);
        List<String> found = new ArrayList<>();
        for (int seed = from; seed < from + tries; seed++) {
            attack(seed, found);
        }
        assertThat(found).isEmpty();
        assertThat(attacked).as("small numbers attacked").isGreaterThan(2 * tries);
        assertThat(shown).as("values published").isGreaterThan(2 * tries);
    }

    private void attack(int seed, List<String> found) {
        Random random = new Random(seed);
        boolean sensitive = random.nextInt(3) == 0;
        int[] most = {random.nextInt(4) == 0 ? 3 : 16, 16, random.nextBoolean() ? 3 : 12, random.nextBoolean() ? 5 : 12
        };
        int[] truth = IntStream.range(0, SORTS)
                .map(sort -> random.nextInt(most[sort] + 1))
                .toArray();
        List<List<String>> rows = new ArrayList<>();
        for (int sort = 0; sort < SORTS; sort++) {
            for (int each = 0; each < truth[sort]; each++) {
                rows.add(List.of(ZONES.get(sort / 2), ANSWERS.get(sort % 2)));
            }
        }
        Column question = new Column("tired", Column.Role.ANSWER, ANSWERS, sensitive, false, "");
        Policy policy = new Policy(K, 0, 0, 75, 90, 15, List.of(), List.of(), false);
        Sequence sequence = new Sequence(
                new Microdata(List.of(Column.dimension("zone", ZONES), question), rows), List.of(), policy);
        List<Request.Table> tables = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(each -> table(random))
                .toList();
        List<Shown> values = new ArrayList<>();
        boolean together = random.nextBoolean();
        for (int first = 0; first < tables.size(); first += together ? tables.size() : 1) {
            List<Request.Table> asked = together ? tables : List.of(tables.get(first));
            List<Answer> answers =
                    sequence.release(new Request("R" + first, Audience.COORDINATION, OptionalInt.empty(), asked));
            for (int each = 0; each < asked.size(); each++) {
                read(asked.get(each), answers.get(each), sensitive, values);
            }
        }
        shown += values.size();
        Seen seen = new Seen(values);
        assertThat(values).as("truth of seed %d", seed).allMatch(value -> value.fits(sums(truth)));
        int[] sums = sums(truth);
        for (int group : new int[] {EVERYONE, set(sort -> sort / 2 == 0), set(sort -> sort / 2 == 1)}) {
            int n = sums[group];
            if (n > 0 && n < K) {
                judge(seen, group, seed + ": people of " + group + " of " + tables, found);
            }
            for (int answer : new int[] {group & YES, group & ~YES}) {
                int c = sums[answer];
                // A zero that is not sensitive may be shown, and is then known of every part of the group.
                boolean small =
                        sensitive ? n > 0 && (c < 2 * K || n - c < 2 * K) : c > 0 && (c < K || n > c && n - c < K);
                if (small) {
                    judge(seen, answer, seed + ": answers " + answer + " of " + tables, found);
                }
            }
        }
    }

    private void judge(Seen seen, int set, String what, List<String> found) {
        attacked++;
        if (Long.bitCount(seen.possible[set]) == 1) {
            found.add(what + " are exactly " + Long.numberOfTrailingZeros(seen.possible[set]));
        }
    }

    private static Request.Table table(Random random) {
        Map<String, Set<String>> where =
                random.nextBoolean() ? Map.of() : Map.of("zone", Set.of(ZONES.get(random.nextInt(2))));
        List<String> dims = random.nextInt(3) == 0 && where.isEmpty() ? List.of("zone") : List.of();
        List<String> yes = List.of(ANSWERS.get(random.nextInt(2)));
        return switch (random.nextInt(4)) {
            case 0 -> new Request.Table("T", dims, Measure.count(), where);
            case 1 -> new Request.Table("T", List.of("tired"), Measure.count(), where);
            case 2 -> new Request.Table("T", dims, new Measure(Measure.Kind.ANSWER, "tired", yes), where);
            default -> new Request.Table("T", dims, new Measure(Measure.Kind.PERCENTAGE, "tired", yes), where);
        };
    }

    private static void read(Request.Table table, Answer answer, boolean sensitive, List<Shown> values) {
        for (Answer.Cell cell : answer.cells()) {
            int people = EVERYONE;
            int counted = EVERYONE;
            for (Set<String> zones : table.where().values()) {
                people &= set(sort -> zones.contains(ZONES.get(sort / 2)));
            }
            for (int dim = 0; dim < cell.at().size(); dim++) {
                String label = cell.at().get(dim);
                if (ZONES.contains(label)) {
                    people &= set(sort -> ZONES.get(sort / 2).equals(label));
                } else if (ANSWERS.contains(label)) {
                    counted &= set(sort -> ANSWERS.get(sort % 2).equals(label));
                } else {
                    assertThat(label).isEqualTo("ALL");
                }
            }
            if (!table.measure().column().isEmpty()) {
                counted &= set(sort -> table.measure().values().contains(ANSWERS.get(sort % 2)));
            }
            int base = people;
            int num = people & counted;
            double slack = answer.base().map(each -> each.doubleValue() / 2).orElse(0.0);
            boolean share = table.measure().kind() == Measure.Kind.PERCENTAGE;
            cell.value()
                    .ifPresent(value -> values.add(new Shown(base, num, value.doubleValue(), slack, share, sensitive)));
        }
    }

    private static int set(IntPredicate sorts) {
        return IntStream.range(0, SORTS).filter(sorts).map(sort -> 1 << sort).sum();
    }

    /** How many people each set of sorts holds. */
    private static int[] sums(int... world) {
        int[] sums = new int[SETS];
        for (int set = 1; set < SETS; set++) {
            sums[set] = sums[set & set - 1] + world[Integer.numberOfTrailingZeros(set)];
        }
        return sums;
    }

    /** A published value; a world fits when the value and the rules of its own cell are true of it. */
    private record Shown(int base, int num, double value, double slack, boolean share, boolean sensitive) {

        boolean fits(int[] sums) {
            int n = sums[base];
            int c = sums[num];
            if (share && (n < 2 * K || slack < 2.5 && n < 4 * K)) {
                return false;
            }
            double real = share ? 100.0 * c / n : c;
            if (Math.abs(real - value) > slack + 1e-9 || c > 0 && c < K) {
                return false;
            }
            boolean answer = base != num;
            int least = sensitive ? 2 * K : 1;
            return !answer
                    || (n == 0 || c >= least || !sensitive)
                            && (n == c ? n == 0 || !sensitive : n - c >= Math.max(K, least));
        }
    }

    /** For each set of sorts, one bit for every number of people that it has in some world that is left. */
    private static final class Seen {

        private final long[] possible = new long[SETS];

        Seen(List<Shown> values) {
            int[] world = new int[SORTS];
            for (int each = 0; each < MOST * MOST * MOST * MOST; each++) {
                for (int sort = 0, rest = each; sort < SORTS; sort++, rest /= MOST) {
                    world[sort] = rest % MOST;
                }
                add(sums(world), values);
            }
        }

        private void add(int[] sums, List<Shown> values) {
            for (Shown value : values) {
                if (!value.fits(sums)) {
                    return;
                }
            }
            for (int set = 1; set < SETS; set++) {
                possible[set] |= 1L << Math.min(63, sums[set]);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.halqa.anonymisation.internal.numbers.Circuits.Node;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/** The next people to change: those that bring a cell, or what is aimed at, where it should be, at the smallest price. */
final class Offers {

    /** People who are there more than once in a search for somebody to join a cell. */
    private static final int CLONES = 40;

    /** How many people, at least, are looked at before there are enough candidates. */
    private static final int SHARES = 8;

    private final World world;
    private final Alternatives alternatives;
    private final SplittableRandom random;
    private final Budget budget;
    private final int width;
    private final int most;
    private final long[] bestScores;
    private final Step[] bestSteps;
    private int kept;
    private int judged;
    private long used;
    private @Nullable Aim aim;

    Offers(World world, Alternatives alternatives, Effort effort, Budget budget, long seed) {
        this.budget = budget;
        this.world = world;
        this.alternatives = alternatives;
        this.random = new SplittableRandom(seed);
        this.width = effort.width();
        this.most = effort.candidates();
        this.bestScores = new long[width];
        this.bestSteps = new Step[width];
    }

    /** Looks for this from now on. */
    void aim(Aim next) {
        aim = next;
        used = world.used();
    }

    /** Changes that move what is aimed at. */
    List<Node> reach(Node node) {
        Quantity quantity = aim().quantity();
        int direction = aim().direction();
        int[] columns = quantity.columns();
        Ways into = direction > 0 ? alternatives.all.into(quantity::failing) : alternatives.all;
        return offer(
                node,
                codes -> {
                    long had = quantity.of(codes);
                    long failing = quantity.failing(codes);
                    long failingLess = quantity.failingLess(codes);
                    boolean enters = direction > 0 && alternatives.together(failing) || direction < 0 && failing == 0;
                    boolean leaves = direction > 0 && failingLess == 0
                            || direction < 0 && failingLess >= 0 && alternatives.together(failingLess);
                    if (!enters && !leaves) {
                        return null;
                    }
                    boolean only = direction > 0 && !leaves && failing != 0;
                    return new Chance(
                            only ? first(failing) : columns,
                            only ? into : alternatives.all,
                            had * direction < 0,
                            changed -> (quantity.of(changed) - had) * direction > 0);
                },
                codes -> quantity.of(codes) * direction > 0);
    }

    /** Changes that mend a cell. */
    List<Node> mend(Node node, Board board, int cell) {
        int wanted = board.lacking(cell);
        int[] columns = board.layout.all;
        Ways ways =
                wanted > 0 ? alternatives.all.into(codes -> board.layout.failing(codes, cell, true)) : alternatives.all;
        return offer(
                node,
                codes -> {
                    int now = board.layout.in(codes, cell);
                    boolean useful = wanted == 0 || (wanted > 0 ? now < 2 : now == 2);
                    long failing = wanted > 0 ? board.layout.failing(codes, cell, true) : 0;
                    if (!useful || !alternatives.together(failing)) {
                        return null;
                    }
                    return new Chance(
                            failing == 0 ? columns : first(failing),
                            ways,
                            wanted <= 0 && now > 0,
                            changed -> board.layout.changes(codes, changed, now, cell, wanted));
                },
                codes -> wanted >= 0 && board.layout.in(codes, cell) > 0);
    }

    /** All failing columns must change at once, so that it is enough to look at changes of one of them. */
    private static int[] first(long failing) {
        return new int[] {Long.numberOfTrailingZeros(failing)};
    }

    /**
     * How somebody could be changed.
     *
     * @param columns that matter
     * @param ways to codes that could help
     * @param gone true when it helps that they are not there
     * @param useful true for what helps
     */
    private record Chance(int[] columns, Ways ways, boolean gone, Predicate<int[]> useful) {}

    private Aim aim() {
        if (aim == null) {
            throw new IllegalStateException("nothing is aimed at");
        }
        return aim;
    }

    private List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < kept; at++) {
            nodes.add(node.and(bestSteps[at], bestScores[at], random.nextInt(1 << 20)));
        }
        return nodes;
    }

    /** Everybody whose change would help, and somebody more who would. */
    private List<Node> offer(Node node, Function<int[], @Nullable Chance> chances, Predicate<int[]> more) {
        kept = 0;
        judged = 0;
        budget.spend(1 + world.people.length / 20);
        Set<Long> seen = new HashSet<>();
        int offset = random.nextInt(world.people.length);
        int free = -1;
        for (int at = 0; at < world.people.length && !enough(); at++) {
            int person = (at + offset) % world.people.length;
            int[] codes = world.people[person];
            if (codes == null) {
                free = free < 0 ? person : free;
                continue;
            }
            Chance chance = chances.apply(codes);
            if (chance != null && seen.add(hash(codes))) {
                judge(person, codes, chance);
            }
        }
        if (free >= 0) {
            clones(more, free);
        }
        return nodes(node);
    }

    private void judge(int person, int[] codes, Chance chance) {
        int before = judged;
        if (chance.gone()) {
            judge(person, null);
        }
        int[] other = codes.clone();
        for (int column : chance.columns()) {
            if (judged - before < most / SHARES) {
                alternatives.each(codes, other, column, chance.ways(), changed -> {
                    budget.look();
                    if (chance.useful().test(changed)) {
                        judge(person, changed);
                    }
                    return enough() || judged - before >= most / SHARES;
                });
            }
        }
    }

    private boolean enough() {
        return budget.spent() || judged >= most || kept > 0 && bestScores[0] == 0;
    }

    /** Somebody more, like somebody who is there already. */
    private void clones(Predicate<int[]> useful, int free) {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < world.people.length && seen.size() < CLONES && !enough(); at++) {
            int[] codes = world.people[at];
            if (codes != null && useful.test(codes) && seen.add(hash(codes))) {
                judge(free, codes);
            }
        }
    }

    private void judge(int person, int @Nullable [] to) {
        if (enough()) {
            return;
        }
        budget.spend(1);
        long score = aim().scoreWith(person, to, kept < width ? Long.MAX_VALUE : bestScores[kept - 1]);
        judged++;
        if (kept < width || score < bestScores[kept - 1]) {
            keep(new Step(person, to == null ? null : to.clone()), score);
        }
    }

    private void keep(Step step, long score) {
        int at = kept < width ? kept++ : width - 1;
        while (at > 0 && bestScores[at - 1] > score) {
            bestScores[at] = bestScores[at - 1];
            bestSteps[at] = bestSteps[at - 1];
            at--;
        }
        bestScores[at] = score;
        bestSteps[at] = step;
    }

    /** What tells one node from another. */
    long mark(Node node) {
        long mark = node.score();
        for (Step step : node.steps()) {
            mark += 31L * Arrays.hashCode(step.to()) + 17L * step.person();
        }
        return mark;
    }

    private long hash(int[] codes) {
        long hash = 7;
        for (int at = 0; at < codes.length; at++) {
            hash = hash * 1_000_003 + ((used >> at & 1) == 1 ? codes[at] + 1 : 0);
        }
        return hash;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.halqa.anonymisation.internal.numbers.Circuits.Node;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/** The next people to change: those that bring a cell, or what is aimed at, where it should be, at the smallest price. */
final class Offers {

    /** People who are there more than once in a search for somebody to join a cell. */
    private static final int CLONES = 40;

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
        kept = 0;
        judged = 0;
        Aim now = aim();
        offer(now.quantity().board, now.quantity().cell, 0, true);
        judged = 0;
        Board less = now.quantity().less;
        if (less != null) {
            offer(less, now.quantity().lessCell, 0, true);
        }
        return nodes(node);
    }

    /** Changes that mend a cell. */
    List<Node> mend(Node node, Board board, int cell) {
        kept = 0;
        judged = 0;
        offer(board, cell, board.lacking(cell), false);
        return nodes(node);
    }

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

    /** Everybody whose change would bring them into or out of a cell, as {@code wanted} says. */
    private void offer(Board board, int cell, int wanted, boolean reach) {
        int[] columns = board.layout.all;
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
            int now = board.layout.in(codes, cell);
            boolean useful = wanted == 0 || (wanted > 0 ? now < 2 : now == 2);
            if (!useful || !seen.add(hash(codes))) {
                continue;
            }
            if (wanted <= 0 && now > 0) {
                judge(person, null, reach);
            }
            int[] other = codes.clone();
            for (int column : columns) {
                alternatives.each(codes, other, column, changed -> {
                    budget.look();
                    if (board.layout.changes(codes, changed, now, cell, wanted)) {
                        judge(person, changed, reach);
                    }
                });
            }
        }
        if (wanted >= 0 && free >= 0) {
            clones(board, cell, free, reach);
        }
    }

    private boolean enough() {
        return budget.spent() || judged >= most || kept > 0 && bestScores[0] == 0;
    }

    /** Somebody more, like somebody who is there already. */
    private void clones(Board board, int cell, int free, boolean reach) {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < world.people.length && seen.size() < CLONES && !enough(); at++) {
            int[] codes = world.people[at];
            if (codes != null && board.layout.in(codes, cell) > 0 && seen.add(hash(codes))) {
                judge(free, codes, reach);
            }
        }
    }

    private void judge(int person, int @Nullable [] to, boolean reach) {
        if (enough()) {
            return;
        }
        Aim now = aim();
        budget.spend(1);
        int[] from = world.move(person, to);
        boolean wrong = reach && now.moved() <= 0;
        long score = wrong ? Long.MAX_VALUE : now.score();
        world.move(person, from);
        if (wrong) {
            return;
        }
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

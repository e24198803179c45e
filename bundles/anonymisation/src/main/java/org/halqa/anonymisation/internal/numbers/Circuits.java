// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for changes of few people that move a quantity and contradict nothing that has been released, at the smallest price in cells
 * that would have to be withheld. A beam search: change somebody, see what is contradicted, mend the worst of it by changing
 * somebody else.
 */
final class Circuits {

    /** Rounds without a better way after which the search ends. */
    private static final int PATIENCE = 2;

    private final World world;
    private final Effort effort;
    private final Offers offers;

    Circuits(World world, Alternatives alternatives, Effort effort, Budget budget, long seed) {
        this.world = world;
        this.effort = effort;
        this.offers = new Offers(world, alternatives, effort, budget, seed);
    }

    /** Somebody becomes something else; null for nobody. */
    record Step(int person, int @Nullable [] to) {}

    /** Steps so far, and what the world costs after them. */
    record Node(List<Step> steps, long score, long tie) {

        Node and(Step step, long then, long lot) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Node(longer, then, lot);
        }
    }

    /** Moves {@code quantity} by one or more in a direction; empty when no way was found. */
    List<Step> find(Quantity quantity, int direction) {
        Aim aim = new Aim(world, quantity, quantity.value(), direction);
        offers.aim(aim);
        Node best = new Node(List.of(), Board.HARD, 0);
        List<Node> beam = List.of(new Node(List.of(), aim.score(), 0));
        int since = 0;
        for (int round = 0; round < effort.depth() && best.score > 0 && since <= PATIENCE; round++) {
            List<Node> next = new ArrayList<>();
            for (Node node : beam) {
                next.addAll(expand(node, aim));
                if (!next.isEmpty() && next.get(next.size() - 1).score == 0) {
                    break;
                }
            }
            next.sort(Comparator.comparingLong(Node::score).thenComparingLong(Node::tie));
            beam = distinct(next);
            since += best.score < Board.HARD ? 1 : 0;
            if (!beam.isEmpty() && beam.get(0).score < best.score) {
                best = beam.get(0);
                since = 0;
            }
        }
        return best.steps;
    }

    private List<Node> distinct(List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Node node : nodes) {
            if (kept.size() < effort.width() && seen.add(offers.mark(node))) {
                kept.add(node);
            }
        }
        return kept;
    }

    private List<Node> expand(Node node, Aim aim) {
        List<int @Nullable []> before = new ArrayList<>();
        for (Step step : node.steps) {
            before.add(world.move(step.person, step.to));
        }
        List<Node> found = aim.reached() ? mend(node) : offers.reach(node);
        for (int at = node.steps.size() - 1; at >= 0; at--) {
            world.move(node.steps.get(at).person, before.get(at));
        }
        return found;
    }

    /** Changes that mend the cell that costs most. */
    private List<Node> mend(Node node) {
        Board worst = null;
        int cell = -1;
        long price = 0;
        for (Board board : world.boards) {
            for (int at = 0; board.cost > price && at < board.layout.cells; at++) {
                long cost = board.cost(at);
                if (cost > price) {
                    price = cost;
                    worst = board;
                    cell = at;
                }
            }
        }
        return worst == null ? List.of() : offers.mend(node, worst, cell);
    }
}

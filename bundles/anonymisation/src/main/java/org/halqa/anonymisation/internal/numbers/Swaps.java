// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;

/**
 * Looks for two people who could trade what one of them says in a column, or in columns that hang together, without contradicting
 * anything that is shown. Few tables notice: all margins stay, and so does every cell in which the two are alike. What it finds costs
 * nothing, and it is found much sooner than by {@link Circuits}.
 */
final class Swaps {

    private static final int FIRST = 8;
    private static final int PAIRS = 12;

    private final World world;
    private final Alternatives alternatives;
    private final SplittableRandom random;
    private final Budget budget;

    Swaps(World world, Alternatives alternatives, Budget budget, long seed) {
        this.world = world;
        this.alternatives = alternatives;
        this.budget = budget;
        this.random = new SplittableRandom(seed);
    }

    /** Two people, and in how many tables the trade shows. */
    private record Pair(int one, int other, int noticed) {}

    /** Moves {@code quantity} by one or more in a direction, at no price; empty when no such trade was found. */
    List<Step> find(Quantity quantity, int direction) {
        Aim aim = new Aim(world, quantity, quantity.value(), direction);
        List<Step> steps = List.of();
        for (long traded : alternatives.trades(quantity.columns())) {
            for (Pair pair : steps.isEmpty() ? pairs(quantity, direction, traded) : List.<Pair>of()) {
                List<Step> trade = trade(pair, traded);
                if (steps.isEmpty() && free(trade, aim)) {
                    steps = trade;
                }
            }
        }
        return steps;
    }

    private boolean free(List<Step> trade, Aim aim) {
        budget.spend(2);
        int[] from = world.move(trade.get(0).person(), trade.get(0).to());
        world.lean(trade.get(1).person(), trade.get(1).to());
        boolean free = aim.score() == 0;
        world.back();
        world.move(trade.get(0).person(), from);
        return free;
    }

    private List<Step> trade(Pair pair, long traded) {
        int[] one = world.people[pair.one].clone();
        int[] other = world.people[pair.other].clone();
        for (long left = traded; left != 0; left &= left - 1) {
            int column = Long.numberOfTrailingZeros(left);
            int code = one[column];
            one[column] = other[column];
            other[column] = code;
        }
        return List.of(new Step(pair.one, one), new Step(pair.other, other));
    }

    /** Those who would trade with least notice. */
    private List<Pair> pairs(Quantity quantity, int direction, long traded) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        int offset = random.nextInt(world.people.length);
        budget.spend(1 + world.people.length / 40);
        for (int at = 0; at < world.people.length; at++) {
            int person = (at + offset) % world.people.length;
            int[] codes = world.people[person];
            if (codes != null && quantity.board.free(codes)) {
                long failing = quantity.failing(codes);
                long failingLess = quantity.failingLess(codes);
                boolean in = failing == 0;
                boolean less = failingLess == 0;
                boolean moves = direction > 0 ? !in && (failing & ~traded) == 0 || in && less : in && !less;
                if (moves && first.size() < FIRST) {
                    first.add(person);
                }
                boolean fits = direction > 0
                        ? (failing & traded) == 0 || less
                        : (failing & traded) != 0 || failingLess > 0 && (failingLess & ~traded) == 0;
                if (fits) {
                    second.add(person);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one : first) {
            budget.spend(1 + second.size() / 40);
            int worst = Integer.MAX_VALUE;
            for (int other : second) {
                int noticed = noticed(one, other, traded);
                if (noticed >= 0 && noticed < worst) {
                    pairs.add(new Pair(one, other, noticed));
                    worst = noticed + 1;
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::noticed));
        return pairs.subList(0, Math.min(PAIRS, pairs.size()));
    }

    /** In how many tables a trade shows; -1 when the two are alike in all that they would trade. */
    private int noticed(int one, int other, long traded) {
        long differs = World.changed(world.people[one], world.people[other]);
        if ((differs & traded) == 0) {
            return -1;
        }
        int noticed = 0;
        for (Board board : world.boards) {
            boolean looks = (board.columns & differs & traded) != 0;
            noticed += looks && (board.columns & differs & ~traded) != 0 ? 1 : 0;
        }
        return noticed;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;

/**
 * Looks for two people who could trade what one of them says in a column, or in columns that hang together, without contradicting
 * anything that is shown. Few tables notice: all margins stay, and so does every cell in which the two are alike. What it finds costs
 * nothing, and it is found much sooner than by {@link Circuits}.
 */
final class Swaps {

    private static final int FIRST = 8;
    private static final int ALIKE = 4;
    private static final int PAIRS = 16;

    private final World world;
    private final Alternatives alternatives;
    private final SplittableRandom random;
    private final Budget budget;
    private final int[] people;
    private final long[] failing;
    private final long[] failingLess;
    private int many;
    private List<Pair> left = List.of();
    private long column;

    Swaps(World world, Alternatives alternatives, Budget budget, long seed) {
        this.world = world;
        this.alternatives = alternatives;
        this.budget = budget;
        this.random = new SplittableRandom(seed);
        this.people = new int[world.people.length];
        this.failing = new long[world.people.length];
        this.failingLess = new long[world.people.length];
    }

    /** Two people, and in how many tables the trade shows. */
    private record Pair(int one, int other, int noticed) {

        boolean meets(Pair pair) {
            return one == pair.one || one == pair.other || other == pair.one || other == pair.other;
        }
    }

    /** Columns that so many tables look at. */
    private record Look(long columns, int tables) {}

    /** Moves {@code quantity} by one or more in a direction, at no price; empty when no such trade was found. */
    List<Step> find(Quantity quantity, int direction) {
        Aim aim = new Aim(world, quantity, quantity.value(), direction);
        look(quantity);
        for (long traded : alternatives.trades(quantity.columns())) {
            column = traded;
            left = pairs(direction, traded);
            List<Step> trade = first(aim);
            if (!trade.isEmpty()) {
                return trade;
            }
        }
        return List.of();
    }

    /** The same once more, with those whom the last search left over: looking through everybody again would take much longer. */
    List<Step> more(Quantity quantity, int direction) {
        return first(new Aim(world, quantity, quantity.value(), direction));
    }

    private List<Step> first(Aim aim) {
        for (int at = 0; at < left.size(); at++) {
            List<Step> trade = trade(left.get(at), column);
            if (free(trade, aim)) {
                Pair taken = left.get(at);
                left = left.subList(at + 1, left.size()).stream()
                        .filter(pair -> !pair.meets(taken))
                        .toList();
                return trade;
            }
        }
        left = List.of();
        return List.of();
    }

    /** Finds who is in no cell that has a price, and what keeps them out of the quantity. */
    private void look(Quantity quantity) {
        int offset = random.nextInt(world.people.length);
        budget.spend(1 + world.people.length / 40);
        many = 0;
        for (int at = 0; at < world.people.length; at++) {
            int person = (at + offset) % world.people.length;
            int[] codes = world.people[person];
            if (codes != null && quantity.board.free(codes)) {
                people[many] = person;
                failing[many] = quantity.failing(codes);
                failingLess[many++] = quantity.failingLess(codes);
            }
        }
    }

    private boolean free(List<Step> trade, Aim aim) {
        budget.spend(2);
        long moved = aim.moved() + aim.moves(trade.get(0)) + aim.moves(trade.get(1));
        return moved >= 1 && world.allows(trade.get(0), trade.get(1));
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
    private List<Pair> pairs(int direction, long traded) {
        int[] first = new int[FIRST];
        int[] second = new int[many];
        int firsts = 0;
        int seconds = 0;
        for (int at = 0; at < many; at++) {
            if (firsts < FIRST && moves(failing[at], failingLess[at], direction, traded)) {
                first[firsts++] = people[at];
            }
            if (fits(failing[at], failingLess[at], direction, traded)) {
                second[seconds++] = people[at];
            }
        }
        List<Pair> pairs = new ArrayList<>();
        Look[] lookers = firsts == 0 ? new Look[0] : lookers(traded);
        for (int at = 0; at < firsts; at++) {
            pairs(first[at], second, seconds, traded, lookers, pairs);
        }
        pairs.sort(Comparator.comparingInt(Pair::noticed));
        return pairs.subList(0, Math.min(PAIRS, pairs.size()));
    }

    /** True for somebody whose trade could move the quantity. */
    private static boolean moves(long failing, long failingLess, int direction, long traded) {
        boolean in = failing == 0;
        boolean less = failingLess == 0;
        return direction > 0 ? !in && (failing & ~traded) == 0 || in && less : in && !less;
    }

    /** True for somebody who has what the other should get. */
    private static boolean fits(long failing, long failingLess, int direction, long traded) {
        return direction > 0
                ? (failing & traded) == 0 || failingLess == 0
                : (failing & traded) != 0 || failingLess > 0 && (failingLess & ~traded) == 0;
    }

    /** Adds the best partners of somebody. */
    private void pairs(int one, int[] second, int seconds, long traded, Look[] lookers, List<Pair> pairs) {
        budget.spend(1 + seconds / 40);
        int best = Integer.MAX_VALUE;
        int alike = 0;
        for (int at = 0; at < seconds && (best > 0 || alike < ALIKE); at++) {
            int noticed = noticed(one, second[at], traded, lookers);
            if (noticed >= 0 && (noticed < best || noticed == best && alike < ALIKE)) {
                pairs.add(new Pair(one, second[at], noticed));
                alike = noticed < best ? 1 : alike + 1;
                best = noticed;
            }
        }
    }

    /** The columns of the tables that look at something that would be traded, and how many tables look at the same. */
    private Look[] lookers(long traded) {
        Map<Long, Integer> tables = new LinkedHashMap<>();
        for (Board board : world.boards) {
            if ((board.columns & traded) != 0) {
                tables.merge(board.columns, 1, Integer::sum);
            }
        }
        return tables.entrySet().stream()
                .map(look -> new Look(look.getKey(), look.getValue()))
                .toArray(Look[]::new);
    }

    /** In how many tables a trade shows; -1 when the two are alike in all that they would trade. */
    private int noticed(int one, int other, long traded, Look[] lookers) {
        long differs = World.changed(world.people[one], world.people[other]);
        long trades = differs & traded;
        if (trades == 0) {
            return -1;
        }
        long keeps = differs & ~traded;
        int noticed = 0;
        for (Look look : lookers) {
            noticed += (look.columns & trades) != 0 && (look.columns & keeps) != 0 ? look.tables : 0;
        }
        return noticed;
    }
}

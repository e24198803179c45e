// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Quantity.Part;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change is said to cost before it is made is what the world costs when it is made. */
class CostTest {

    private static final List<Column> COLUMNS = List.of(
            Column.dimension("zone", List.of("A", "B", "C")),
            Column.dimension("post", List.of("nurse", "driver")),
            Column.answer("tired", List.of("yes", "no"), true),
            Column.answer("score", List.of("1", "2", "3"), false));

    private static final List<Request.Table> TABLES = List.of(
            table(List.of("zone", "post"), Measure.count(), Map.of()),
            table(List.of("zone", "tired"), Measure.count(), Map.of("post", Set.of("nurse"))),
            table(List.of("tired", "score"), Measure.count(), Map.of()),
            table(List.of("post"), new Measure(Kind.ANSWER, "score", List.of("1", "3")), Map.of("tired", Set.of("no"))),
            table(List.of("zone"), new Measure(Kind.PERCENTAGE, "tired", List.of("yes")), Map.of()),
            table(List.of("zone", "post"), new Measure(Kind.MEAN, "score", List.of()), Map.of()),
            table(List.of(), Measure.count(), Map.of("zone", Set.of("A", "C"))));

    private final int[] sizes = {3, 2, 3, 4};

    private static Request.Table table(List<String> dims, Measure measure, Map<String, Set<String>> where) {
        return new Request.Table("T", dims, measure, where);
    }

    @Property(tries = 200)
    void ofOnePerson(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        Quantity zone = new Quantity(world.boards.get(0), 0, Part.BASE, null, 0, 5);
        for (int round = 0; round < 30; round++) {
            int person = random.nextInt(world.people.length);
            int[] to = random.nextInt(5) == 0 ? null : codes(random);
            Aim aim = new Aim(world, zone, zone.value() - random.nextInt(3), random.nextBoolean() ? 1 : -1);
            long said = world.costWith(person, to, Long.MAX_VALUE);
            long score = aim.scoreWith(person, to, Long.MAX_VALUE);
            long enough = 1 + Math.abs(random.nextLong() % (score + 1));
            long some = aim.scoreWith(person, to, enough);
            world.move(person, to);
            assertThat(said).isEqualTo(world.cost());
            assertThat(score).isEqualTo(aim.score());
            assertThat(score < enough ? some == score : some >= enough).isTrue();
        }
    }

    @Property(tries = 200)
    void ofATrade(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        for (int round = 0; round < 30; round++) {
            int one = random.nextInt(30);
            int other = 30 + random.nextInt(20);
            int traded = random.nextInt(sizes.length);
            int[] first = java.util.Objects.requireNonNull(world.people[one]).clone();
            int[] second = java.util.Objects.requireNonNull(world.people[other]).clone();
            int code = first[traded];
            first[traded] = second[traded];
            second[traded] = code;
            boolean said = world.allows(new Step(one, first), new Step(other, second));
            int @Nullable [] before = world.move(one, first);
            int @Nullable [] after = world.move(other, second);
            assertThat(said).isEqualTo(world.cost() == 0);
            if (!said) {
                world.move(one, before);
                world.move(other, after);
            }
        }
    }

    /** Trades with those whom a search left over. */
    @Test
    void ofThoseLeftOver() {
        int trades = 0;
        for (int seed = 0; seed < 200; seed++) {
            World world = world(new Random(seed));
            Alternatives alternatives = new Alternatives(COLUMNS, world.supports, new int[0][]);
            Swaps swaps = new Swaps(world, alternatives, new Budget(100_000), seed);
            Quantity nurses = new Quantity(world.boards.get(0), seed % 3 * 3, Part.BASE, null, 0, 5);
            int direction = seed % 2 == 0 ? 1 : -1;
            List<Step> steps = swaps.find(nurses, direction);
            for (boolean more = false; !steps.isEmpty(); more = true) {
                long before = nurses.value();
                steps.forEach(step -> world.move(step.person(), step.to()));
                assertThat(world.cost()).isZero();
                assertThat((nurses.value() - before) * direction).isPositive();
                trades += more ? 1 : 0;
                steps = swaps.more(nurses, direction);
            }
        }
        assertThat(trades).isPositive();
    }

    private World world(Random random) {
        List<List<String>> rows = IntStream.range(0, 50)
                .mapToObj(row -> {
                    int[] codes = codes(random);
                    return IntStream.range(0, COLUMNS.size())
                            .mapToObj(at -> COLUMNS.get(at).values().size() == codes[at]
                                    ? ""
                                    : COLUMNS.get(at).values().get(codes[at]))
                            .toList();
                })
                .toList();
        Request request = new Request("R", Audience.COORDINATION, OptionalInt.empty(), TABLES);
        Frame frame = new Frame(new Microdata(COLUMNS, rows), List.of(), List.of(request));
        World world = new World(
                frame.rows, 5, List.of(new Support(new int[] {0, 1}, random.nextBoolean(), frame.columns, frame.rows)));
        for (Request.Table table : TABLES) {
            Board board = new Board(frame.layout(request, table, table.dims()), 2);
            board.rounding = Rounding.of(table.measure().kind()).get(random.nextInt(2));
            world.constrain(board).remember();
            for (int cell = 0; cell < board.layout.cells; cell++) {
                long price = random.nextInt(3) == 0 ? 0 : random.nextInt(3) == 0 ? Board.HARD : Board.SOFT;
                board.weigh(cell, board.agrees(cell) ? price : 0);
            }
        }
        return world;
    }

    /** One more code than there are, for the times, which nobody asks for here. */
    private int[] codes(Random random) {
        int[] codes = new int[sizes.length + 1];
        for (int at = 0; at < sizes.length; at++) {
            codes[at] = random.nextInt(sizes[at]);
        }
        return codes;
    }
}

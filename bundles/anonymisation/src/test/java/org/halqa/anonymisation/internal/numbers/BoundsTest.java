// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.halqa.anonymisation.internal.numbers.Quantity.Part;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final List<String> ZONES = List.of("A", "B", "C");
    private static final List<String> GENDERS = List.of("F", "H");

    /** Of a zone and a gender whose sizes are known, the Fréchet bounds tell how many are of both: nobody can believe in more or less. */
    @Test
    void whatTwoMarginsSayOfACellIsWhatFrechetSays() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            int zone = 5 + random.nextInt(20);
            int women = 5 + random.nextInt(20);
            int all = Math.max(zone, women) + 20 + random.nextInt(10);
            Frame frame = frame(zone, women, all, random);
            World world = new World(frame.rows, 10, List.of());
            shown(frame, world, List.of("zone"));
            shown(frame, world, List.of("gender"));
            Quantity both = crossed(frame, world);

            long least = Math.max(0, zone + women - all);
            long most = Math.min(zone, women);
            assertThat(new Bounds(world, frame.columns).width(both)).isEqualTo(OptionalLong.of(most - least));
        }
    }

    @Test
    void nothingIsSaidOfWhatNobodyReleasedAnythingAbout() {
        Frame frame = frame(9, 9, 40, new Random(3));
        World world = new World(frame.rows, 10, List.of());
        assertThat(new Bounds(world, frame.columns).width(crossed(frame, world)))
                .isEmpty();
        shown(frame, world, List.of("zone"));
        Quantity women =
                new Quantity(world.watch(new Board(layout(frame, List.of("gender")), 5)), 0, Part.BASE, null, 0, 5);
        assertThat(new Bounds(world, frame.columns).width(women)).isEmpty();
    }

    /** A rounded count of few people says that they are five at least, since it is shown. */
    @Test
    void thatItIsShownSaysSomethingToo() {
        Frame frame = frame(6, 12, 40, new Random(3));
        World world = new World(frame.rows, 10, List.of());
        Board zones = world.constrain(new Board(layout(frame, List.of("zone")), 5));
        zones.rounding = new Rounding(5, 1);
        zones.remember();
        zones.weigh(0, Board.HARD);
        Quantity zone = new Quantity(world.watch(new Board(zones.layout, 5)), 0, Part.BASE, null, 0, 5);

        assertThat(new Bounds(world, frame.columns).width(zone)).hasValue(7 - 5);
    }

    /** A zero may be shown of a cell in which nobody is: that some have what is sensitive and some have not is not known of it. */
    @Test
    void aZeroSaysNothingOfHowManyAreThere() {
        List<Column> columns =
                List.of(Column.dimension("zone", ZONES), Column.answer("tired", List.of("yes", "no"), true));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            rows.add(List.of(row % 2 == 0 ? "A" : "B", row % 4 < 2 ? "yes" : "no"));
        }
        Measure tired = new Measure(Measure.Kind.ANSWER, "tired", List.of("yes"));
        Request.Table table = new Request.Table("t", List.of("zone"), tired, Map.of());
        Frame frame = new Frame(new Microdata(columns, rows), List.of(), List.of(request(List.of(table))));
        World world = new World(frame.rows, 10, List.of());
        Layout layout = frame.layout(request(List.of()), table, List.of("zone"));
        Board board = world.constrain(new Board(layout, 5));
        board.remember();
        assertThat(board.n(2)).isZero();
        for (int cell = 0; cell < layout.cells; cell++) {
            board.weigh(cell, board.allowed(cell) ? Board.HARD : 0);
        }
        Quantity tiredThere = new Quantity(world.watch(new Board(layout, 5)), 2, Part.COUNTED, null, 0, 5);

        assertThat(new Bounds(world, frame.columns).width(tiredThere)).hasValue(0);
    }

    /** A bound that is not proved would excuse the engine from looking on. */
    @Test
    void nothingIsSaidOfWhatTheStepsDoNotReach() {
        Frame frame = frame(9, 9, 40, new Random(3));
        World world = new World(frame.rows, 10, List.of());
        shown(frame, world, List.of("zone"));
        shown(frame, world, List.of("gender"));
        Quantity both = crossed(frame, world);

        assertThat(new Bounds(world, frame.columns).width(both)).isPresent();
        assertThat(new Bounds(world, frame.columns, many -> new Simplex(many, 0)).width(both))
                .isEmpty();
    }

    private static Quantity crossed(Frame frame, World world) {
        return new Quantity(
                world.watch(new Board(layout(frame, List.of("zone", "gender")), 5)), 0, Part.BASE, null, 0, 5);
    }

    private static void shown(Frame frame, World world, List<String> dims) {
        Board board = world.constrain(new Board(layout(frame, dims), 5));
        board.remember();
        for (int cell = 0; cell < board.layout.cells; cell++) {
            board.weigh(cell, board.allowed(cell) ? Board.HARD : 0);
        }
    }

    private static Layout layout(Frame frame, List<String> dims) {
        return frame.layout(request(List.of()), table(dims), dims);
    }

    private static Frame frame(int zone, int women, int all, Random random) {
        List<String> genders = new ArrayList<>(Collections.nCopies(women, "F"));
        genders.addAll(Collections.nCopies(all - women, "H"));
        Collections.shuffle(genders, random);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < all; row++) {
            rows.add(List.of(row < zone ? "A" : row % 2 == 0 ? "B" : "C", genders.get(row)));
        }
        List<Column> columns = List.of(Column.dimension("zone", ZONES), Column.dimension("gender", GENDERS));
        return new Frame(new Microdata(columns, rows), List.of(), List.of(request(List.of(table(List.of("zone"))))));
    }

    private static Request request(List<Request.Table> tables) {
        return new Request("r", Audience.COORDINATION, OptionalInt.empty(), tables);
    }

    private static Request.Table table(List<String> dims) {
        return new Request.Table("t", dims, Measure.count(), Map.of());
    }
}

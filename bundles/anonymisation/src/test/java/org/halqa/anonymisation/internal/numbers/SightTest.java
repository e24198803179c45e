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
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Quantity.Part;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/** What is looked up about somebody is what the layout says. */
class SightTest {

    private static final List<Column> COLUMNS = List.of(
            Column.dimension("zone", List.of("A", "B", "C")),
            Column.dimension("post", List.of("nurse", "driver")),
            Column.answer("tired", List.of("yes", "no"), true),
            Column.answer("score", List.of("1", "2", "3"), false));

    private static final List<Request.Table> TABLES = List.of(
            table(List.of("zone", "tired"), Measure.count(), Map.of("post", Set.of("nurse"))),
            table(List.of("post"), new Measure(Kind.ANSWER, "score", List.of("1", "3")), Map.of("tired", Set.of("no"))),
            table(List.of("zone"), new Measure(Kind.PERCENTAGE, "tired", List.of("yes")), Map.of()),
            table(List.of("zone", "post"), new Measure(Kind.MEAN, "score", List.of()), Map.of()));

    private static Request.Table table(List<String> dims, Measure measure, Map<String, Set<String>> where) {
        return new Request.Table("T", dims, measure, where);
    }

    private final Request request = new Request("R", Audience.COORDINATION, OptionalInt.empty(), TABLES);

    @Property(tries = 100)
    void addsWhatTheLayoutSays(@ForAll long seed) {
        Frame frame = frame(new Random(seed), 20);
        for (Request.Table table : TABLES) {
            Layout layout = frame.layout(request, table, table.dims());
            for (int cell = 0; cell < layout.cells; cell++) {
                for (int[] codes : frame.rows) {
                    int in = layout.in(codes, cell);
                    assertThat(new Sight(layout, cell, Part.BASE).of(codes)).isEqualTo(in > 0 ? 1 : 0);
                    assertThat(new Sight(layout, cell, Part.COUNTED).of(codes)).isEqualTo(in == 2 ? 1 : 0);
                    assertThat(new Sight(layout, cell, Part.REST).of(codes)).isEqualTo(in == 1 ? 1 : 0);
                    assertThat(new Sight(layout, cell, Part.COUNTED).failing(codes))
                            .isEqualTo(layout.failing(codes, cell, true));
                    assertThat(new Sight(layout, cell, Part.BASE).failing(codes))
                            .isEqualTo(layout.failing(codes, cell, false));
                    boolean counts =
                            IntStream.of(layout.cellsOf(codes)).boxed().toList().contains(cell);
                    assertThat(counts).isEqualTo(in == 2);
                }
            }
        }
    }

    private Frame frame(Random random, int people) {
        List<List<String>> rows = IntStream.range(0, people)
                .mapToObj(row -> COLUMNS.stream()
                        .map(column -> column.answer() && random.nextInt(5) == 0
                                ? ""
                                : column.values()
                                        .get(random.nextInt(column.values().size())))
                        .toList())
                .toList();
        return new Frame(new Microdata(COLUMNS, rows), List.of(), List.of(request));
    }
}

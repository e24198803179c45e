// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;
import org.halqa.anonymisation.internal.numbers.Answer;
import org.halqa.anonymisation.internal.numbers.Hierarchy;
import org.halqa.anonymisation.internal.numbers.Policy;
import org.halqa.anonymisation.internal.numbers.Request;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.internal.numbers.Sequence;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/**
 * Protects the facts of some months with the engine, for all readers together, so that nobody learns more from two of their
 * releases. A number that several tables hold is shown in all of them or in none.
 */
public final class FactTables {

    /** There are no sums, so that nothing depends on these. */
    private static final int ONE = 75;

    private static final int TWO = 90;
    private static final int P = 15;

    /** No setting reaches under these. */
    private static final int FLOOR = 5;

    private static final int HIGH_FLOOR = 10;

    private final Shape shape;
    private final boolean zeros;

    /** Of months that are released for the first time. */
    public FactTables(Shape shape) {
        this(shape, false);
    }

    /**
     * Of these months.
     *
     * @param zeros true when it is to be told where nothing is, so that what is added to a number can be nothing
     */
    public FactTables(Shape shape, boolean zeros) {
        this.shape = shape;
        this.zeros = zeros;
    }

    /**
     * What each kind of reader may see.
     *
     * @param facts those of the months alone
     * @param coordination smallest number of people that coordination may see a number about; under 5 it is 5
     * @param managers the same for line managers; under 10 it is 10
     */
    public Map<Audience, Block> protect(List<Fact> facts, int coordination, int managers) {
        Policy policy = new Policy(coordination, managers, 0, ONE, TWO, P, List.of(), List.of(), true);
        Sequence sequence = new Sequence(new FactRows(shape).of(facts), List.of(), policy);
        Map<Audience, Block> blocks = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            int threshold = audience == Audience.COORDINATION ? Math.max(FLOOR, coordination) : highest(managers);
            FactRequest asked = new FactRequest(shape, facts, threshold, zeros);
            Map<Map<String, String>, Integer> shown = new HashMap<>();
            if (!facts.isEmpty()) {
                asked.of(audience).forEach(request -> shown.putAll(shown(asked, request, sequence.release(request))));
            }
            unheard(asked, shown);
            blocks.put(audience, block(shown));
        }
        return blocks;
    }

    /** The threshold of line managers, which is the highest there is. */
    public static int highest(int managers) {
        return Math.max(HIGH_FLOOR, managers);
    }

    /** The same tables, with every number hidden. */
    public Block nothing() {
        return block(Map.of());
    }

    /** Codes of which nothing was heard. */
    private void unheard(FactRequest asked, Map<Map<String, String>, Integer> shown) {
        shape.codes().forEach((dimension, codes) -> codes.stream()
                .filter(code -> asked.unheard(dimension, code))
                .forEach(code -> shown.put(Map.of(dimension, code), 0)));
    }

    /** Numbers by the codes that they are about. */
    private static Map<Map<String, String>, Integer> shown(FactRequest asked, Request request, List<Answer> answers) {
        Map<Map<String, String>, Integer> shown = new HashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            Request.Table table = request.tables().get(at);
            for (Answer.Cell cell : answers.get(at).cells()) {
                Map<String, String> codes = new HashMap<>(asked.about(table.id()));
                for (int dimension = 0; dimension < cell.at().size(); dimension++) {
                    if (!cell.at().get(dimension).equals(Hierarchy.ALL)) {
                        codes.put(table.dims().get(dimension), cell.at().get(dimension));
                    }
                }
                cell.value().ifPresent(value -> shown.put(codes, value.intValueExact()));
            }
        }
        return shown;
    }

    private Block block(Map<Map<String, String>, Integer> shown) {
        return new Block(
                shape.spans().first(),
                shape.spans().last(),
                shape.plans().stream().map(plan -> counted(plan, shown)).toList());
    }

    private Counted counted(TablePlan plan, Map<Map<String, String>, Integer> shown) {
        List<String> columns = plan.column().isEmpty() ? List.of(Block.TOTAL) : codes(plan.column());
        List<Row> rows = codes(plan.row()).stream()
                .map(row -> new Row(
                        row,
                        columns.stream()
                                .map(column -> value(shown, about(plan, row, column)))
                                .toList()))
                .toList();
        return new Counted(plan.id(), columns, rows);
    }

    /** Where zeros are told, a crossing with a code that nothing has is one. */
    private int value(Map<Map<String, String>, Integer> shown, Map<String, String> about) {
        boolean nothing = zeros
                && about.entrySet().stream()
                        .anyMatch(
                                code -> shown.getOrDefault(Map.of(code.getKey(), code.getValue()), Block.HIDDEN) == 0);
        return shown.getOrDefault(about, nothing ? 0 : Block.HIDDEN);
    }

    private static Map<String, String> about(TablePlan plan, String row, String column) {
        Map<String, String> codes = new HashMap<>();
        if (!row.equals(Block.TOTAL)) {
            codes.put(plan.row(), row);
        }
        if (!column.equals(Block.TOTAL)) {
            codes.put(plan.column(), column);
        }
        return codes;
    }

    private List<String> codes(String dimension) {
        List<String> codes = new ArrayList<>(shape.of(dimension));
        codes.add(Block.TOTAL);
        return codes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/**
 * What may be counted: plans, the codes of their dimensions, and which dimensions add up to the total.
 *
 * @param plans of tables; one that crosses two dimensions of several codes is left out
 * @param spans the months
 * @param codes of each dimension in their order
 * @param additive dimensions of which every fact has exactly one code
 */
public record Shape(List<TablePlan> plans, MonthSpans spans, Map<String, List<String>> codes, Set<String> additive) {

    /** The dimension of what groups speak about: one organisation alone must not be heard. */
    public static final String SPOKEN = "theme";

    public Shape {
        plans = List.copyOf(plans);
        codes = Map.copyOf(codes);
        additive = Set.copyOf(additive);
    }

    /**
     * The shape of the tables of some months. What groups speak of never adds up, also while each spoke of one thing: it has rules of
     * its own.
     *
     * @param offered plans of a source
     * @param facts everything the source knows, whatever its month
     * @param known codes that a dimension has anyway, in their order
     * @param spans the months
     */
    public static Shape of(
            List<TablePlan> offered, List<Fact> facts, Map<String, List<String>> known, MonthSpans spans) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        Set<String> additive = new LinkedHashSet<>();
        for (TablePlan plan : offered) {
            for (String dimension : dimensions(plan)) {
                boolean months = dimension.equals(Dimensions.MONTH);
                codes.put(
                        dimension,
                        months
                                ? spans.codes()
                                : Dimensions.all(facts, dimension, known.getOrDefault(dimension, List.of())));
                boolean spoken = dimension.equals(SPOKEN);
                if (!spoken && Dimensions.additive(facts, dimension)) {
                    additive.add(dimension);
                }
            }
        }
        List<TablePlan> plans = offered.stream()
                .filter(plan ->
                        plan.column().isEmpty() || dimensions(plan).stream().anyMatch(additive::contains))
                .toList();
        return new Shape(plans, spans, codes, additive);
    }

    /** True when a table tells months apart. */
    public static boolean byMonth(TablePlan plan) {
        return dimensions(plan).contains(Dimensions.MONTH);
    }

    /** True when a table tells what groups spoke of. */
    public static boolean spoken(TablePlan plan) {
        return dimensions(plan).contains(SPOKEN);
    }

    static List<String> dimensions(TablePlan plan) {
        return plan.column().isEmpty() ? List.of(plan.row()) : List.of(plan.row(), plan.column());
    }

    /** The codes of {@code fact} in {@code dimension}, months as they are counted here. */
    List<String> codes(Fact fact, String dimension) {
        return dimension.equals(Dimensions.MONTH)
                ? List.of(spans.code(YearMonth.from(fact.day())))
                : Dimensions.codes(fact, dimension);
    }

    List<String> of(String dimension) {
        return codes.getOrDefault(dimension, List.of());
    }

    /** The dimension of a plan of which a fact may have several codes; empty when there is none. */
    String several(TablePlan plan) {
        return dimensions(plan).stream()
                .filter(dimension -> !additive.contains(dimension))
                .findFirst()
                .orElse("");
    }

    /** The dimensions of a plan that add up. */
    List<String> single(TablePlan plan) {
        return dimensions(plan).stream().filter(additive::contains).toList();
    }
}

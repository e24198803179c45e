// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/** What may be counted: plans, the codes of their dimensions, and which dimensions add up to the total. */
public final class Shape {

    private final List<TablePlan> plans;
    private final Map<String, List<String>> codes = new HashMap<>();
    private final Set<String> additive = new HashSet<>();

    /**
     * The shape of tables.
     *
     * @param offered plans of a source; crossed ones that could not be protected are left out
     * @param facts everything the source knows, whatever its period
     * @param known codes that a dimension has anyway, in their order
     */
    public Shape(List<TablePlan> offered, List<Fact> facts, Map<String, List<String>> known) {
        Set<String> dimensions = new LinkedHashSet<>();
        offered.forEach(plan -> {
            dimensions.add(plan.row());
            dimensions.add(plan.column());
        });
        dimensions.remove("");
        for (String dimension : dimensions) {
            codes.put(dimension, Dimensions.all(facts, dimension, known.getOrDefault(dimension, List.of())));
            if (Dimensions.additive(facts, dimension)) {
                additive.add(dimension);
            }
        }
        this.plans = protectable(offered);
    }

    /** Crossed tables of dimensions that add up, as long as they close no ring. */
    private List<TablePlan> protectable(List<TablePlan> offered) {
        Map<String, String> groups = new HashMap<>();
        List<TablePlan> kept = new ArrayList<>();
        for (TablePlan plan : offered) {
            String row = group(groups, plan.row());
            String column = group(groups, plan.column());
            boolean crossed = !plan.column().isEmpty();
            boolean safe = additive.contains(plan.row()) && additive.contains(plan.column()) && !row.equals(column);
            if (!crossed || safe) {
                kept.add(plan);
            }
            if (crossed && safe) {
                groups.put(row, column);
            }
        }
        return List.copyOf(kept);
    }

    private static String group(Map<String, String> groups, String dimension) {
        String at = dimension;
        while (groups.containsKey(at)) {
            at = groups.get(at);
        }
        return at;
    }

    List<TablePlan> plans() {
        return plans;
    }

    List<String> codes(String dimension) {
        return codes.getOrDefault(dimension, List.of());
    }

    boolean additive(String dimension) {
        return additive.contains(dimension);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.anonymisation.internal.numbers.Hierarchy;
import org.halqa.anonymisation.internal.numbers.Measure;
import org.halqa.anonymisation.internal.numbers.Request;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.internal.numbers.Request.Own;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/**
 * The tables that all plans together need, in the order in which they are wanted: totals by one dimension first, so that no
 * crossed table costs one of them, then crossed dimensions that add up, then what is counted code by code in each of them.
 */
final class FactRequest {

    private final Shape shape;
    private final List<Fact> facts;
    private final int threshold;
    private final boolean zeros;
    private final Map<String, Map<String, String>> said = new LinkedHashMap<>();

    /** Of these facts, for readers who may see numbers about {@code threshold} people; crossed numbers of nobody only with {@code zeros}. */
    FactRequest(Shape shape, List<Fact> facts, int threshold, boolean zeros) {
        this.shape = shape;
        this.facts = List.copyOf(facts);
        this.threshold = threshold;
        this.zeros = zeros;
    }

    /** Everything for one kind of reader, the whole grid of each table; what a later stage asks is protected from the first on. */
    List<Request> of(Audience audience) {
        List<List<Request.Table>> stages = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        counted().forEach(dimensions -> stages.get(dimensions.size() / 2).add(counting(dimensions)));
        crossings().forEach((several, crossed) -> shape.of(several).stream()
                .filter(code -> worthAsking(several, code))
                .forEach(code -> crossed.forEach(
                        dimensions -> stages.get(2 * dimensions.size()).add(having(several, code, dimensions)))));
        List<Request> requests = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<Request.Table> tables = new ArrayList<>(stages.get(stage));
            if (!tables.isEmpty()) {
                stages.subList(stage + 1, stages.size()).stream()
                        .flatMap(List::stream)
                        .forEach(table -> tables.add(later(table)));
                requests.add(new Request("facts", audience, OptionalInt.empty(), tables));
            }
        }
        return requests;
    }

    private static Request.Table later(Request.Table table) {
        Optional<Own> ahead = table.own().map(own -> new Own(own.silent(), own.width(), own.zeros(), true));
        return new Request.Table(table.id(), table.dims(), table.measure(), table.where(), ahead);
    }

    /** The code that the numbers of a table are about, by its dimension; empty when they are about all facts. */
    Map<String, String> about(String table) {
        return said.getOrDefault(table, Map.of());
    }

    /** Zeros by one dimension are known, so that a code that is not heard any more does not hide what was heard of it before. */
    private Request.Table counting(List<String> dimensions) {
        Own own = new Own(silent(dimensions, fact -> true, false), usual(), zeros || dimensions.size() < 2, false);
        return new Request.Table(String.join(".", dimensions), dimensions, Measure.count(), Map.of(), Optional.of(own));
    }

    private Request.Table having(String several, String code, List<String> dimensions) {
        List<String> words = new ArrayList<>(List.of(several, code));
        words.addAll(dimensions);
        String id = String.join(".", words);
        said.put(id, Map.of(several, code));
        Set<List<String>> silent = silent(dimensions, fact -> has(fact, several, code), spoken(several));
        Own own = new Own(silent, spoken(several) ? Math.max(Rule.HEARD, usual()) : usual(), false, false);
        return new Request.Table(id, dimensions, FactRows.having(several, code), Map.of(), Optional.of(own));
    }

    /** So many facts are about as many people as must not be told apart, when as many come as usual. */
    private int usual() {
        int people = facts.stream().mapToInt(Fact::people).sum();
        return Math.max(1, (threshold * facts.size() + people - 1) / Math.max(1, people));
    }

    /** No cell of a code can be shown when it is withheld as a whole for its own sake: then nothing is asked about it. */
    private boolean worthAsking(String dimension, String code) {
        Tally tally = new Tally();
        facts.stream().filter(fact -> has(fact, dimension, code)).forEach(tally::add);
        return new Rule(threshold)
                .withheld(spoken(dimension), tally, new Tally())
                .isEmpty();
    }

    /** Cells, margins among them, that may not be shown for their own sake. */
    private Set<List<String>> silent(List<String> dimensions, Predicate<Fact> counted, boolean spoken) {
        Map<List<String>, Tally> cells = new LinkedHashMap<>();
        Map<List<String>, Tally> others = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Map<List<String>, Tally> where = counted.test(fact) ? cells : others;
            labels(dimensions, fact).forEach(label -> where.computeIfAbsent(label, key -> new Tally())
                    .add(fact));
        }
        Set<List<String>> silent = new HashSet<>();
        cells.forEach((label, tally) -> {
            if (new Rule(threshold)
                    .withheld(spoken, tally, others.getOrDefault(label, new Tally()))
                    .isPresent()) {
                silent.add(label);
            }
        });
        return silent;
    }

    /** Every cell that a fact is in. */
    private List<List<String>> labels(List<String> dimensions, Fact fact) {
        List<List<String>> labels = List.of(List.of());
        for (String dimension : dimensions) {
            String code = shape.codes(fact, dimension).get(0);
            labels = labels.stream()
                    .flatMap(label -> Stream.of(code, Hierarchy.ALL)
                            .map(last -> Stream.concat(label.stream(), Stream.of(last))
                                    .toList()))
                    .toList();
        }
        return labels;
    }

    private static boolean has(Fact fact, String dimension, String code) {
        return Dimensions.has(fact, dimension, code);
    }

    private static boolean spoken(String dimension) {
        return dimension.equals(Shape.SPOKEN);
    }

    /** The dimensions by which all facts are counted: those of plans one by one, and together. */
    private Set<List<String>> counted() {
        Set<List<String>> counted = new LinkedHashSet<>();
        shape.plans().forEach(plan -> shape.single(plan).forEach(dimension -> counted.add(List.of(dimension))));
        shape.plans().forEach(plan -> counted.add(shape.single(plan)));
        counted.remove(List.<String>of());
        return counted.isEmpty() ? Set.of(List.of()) : counted;
    }

    /** True when no fact has this code: nothing is asked about it, and a zero gives nothing away. */
    boolean unheard(String dimension, String code) {
        return !shape.additive().contains(dimension) && facts.stream().noneMatch(fact -> has(fact, dimension, code));
    }

    /** Of each dimension of several codes, nothing, and what it is crossed with. */
    private Map<String, Set<List<String>>> crossings() {
        Map<String, Set<List<String>>> crossings = new LinkedHashMap<>();
        for (TablePlan plan : shape.plans()) {
            String several = shape.several(plan);
            if (!several.isEmpty()) {
                Set<List<String>> crossed = crossings.computeIfAbsent(several, key -> new LinkedHashSet<>());
                crossed.add(List.of());
                crossed.add(shape.single(plan));
            }
        }
        return crossings;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Whether a SPEC has the form of {@code halqa-evidence-1}: what must be there is there, nothing else is, and lists are lists.
 * Without it, a misspelt key would be read as something that nobody asked for.
 */
final class SpecificationForm {

    private static final Set<String> KINDS = Set.of("count", "answer", "percentage", "mean", "sum");

    private SpecificationForm() {}

    static void sound(JsonNode spec) throws BadInput {
        object(spec, "the spec");
        SpecificationKeys.SPEC.known(spec, "the spec");
        columns(spec.path("columns"));
        for (Map.Entry<String, JsonNode> column :
                optional(spec, "hierarchies", "hierarchies").properties()) {
            hierarchy(column.getValue(), "the hierarchy of " + column.getKey());
        }
        numbers(optional(spec, "thresholds", "thresholds"), "thresholds", SpecificationKeys.THRESHOLDS);
        numbers(optional(spec, "dominance", "dominance"), "dominance", SpecificationKeys.DOMINANCE);
        known(optional(spec, "public", "public"));
        JsonNode availability = optional(spec, "availability", "availability");
        SpecificationKeys.AVAILABILITY.known(availability, "availability");
        for (Map.Entry<String, JsonNode> end : availability.properties()) {
            word(end.getValue(), "availability." + end.getKey());
        }
        list(spec.path("releases"), "releases");
        for (JsonNode release : spec.path("releases")) {
            release(release);
        }
    }

    private static void columns(JsonNode columns) throws BadInput {
        object(columns, "columns");
        require(!columns.isEmpty(), "no columns");
        for (Map.Entry<String, JsonNode> entry : columns.properties()) {
            String where = "column " + entry.getKey();
            JsonNode column = entry.getValue();
            object(column, where);
            SpecificationKeys.COLUMN.known(column, where);
            word(column.path("role"), where + ": role");
            if (column.has("values")) {
                words(column.path("values"), where + ": values");
            }
            for (String flag : Set.of("sensitive", "optional")) {
                require(
                        !column.has(flag) || column.path(flag).isBoolean(),
                        where + ": " + flag + " is neither true nor false");
            }
        }
    }

    private static void hierarchy(JsonNode levels, String where) throws BadInput {
        list(levels, where);
        for (JsonNode level : levels) {
            object(level, where + ": a level");
            SpecificationKeys.LEVEL.known(level, where + ": a level");
            word(level.path("level"), where + ": level");
            object(level.path("parents"), where + ": parents");
            for (Map.Entry<String, JsonNode> parent : level.path("parents").properties()) {
                word(parent.getValue(), where + ": a parent");
            }
        }
    }

    private static void known(JsonNode known) throws BadInput {
        SpecificationKeys.PUBLIC.known(known, "public");
        if (known.has("structure")) {
            list(known.path("structure"), "public.structure");
            for (JsonNode structure : known.path("structure")) {
                words(structure, "a structure");
            }
        }
        if (known.has("populations")) {
            list(known.path("populations"), "public.populations");
            for (JsonNode population : known.path("populations")) {
                object(population, "a population");
                SpecificationKeys.POPULATION.known(population, "a population");
                filter(population, "a population");
                require(population.path("n").isNumber(), "a population without n");
                whole(population.path("n"), "a population.n");
                require(population.path("n").asInt() >= 0, "a population.n is less than nobody");
                require(
                        Set.of("exact", "at_most")
                                .contains(population.path("kind").asText("exact")),
                        "a population that is neither exact nor at_most");
            }
        }
    }

    private static void release(JsonNode release) throws BadInput {
        object(release, "a release");
        word(release.path("id"), "the id of a release");
        String where = "release " + release.path("id").asText();
        SpecificationKeys.RELEASE.known(release, where);
        if (release.has("as_of")) {
            whole(release.path("as_of"), where + ".as_of");
        }
        list(release.path("tables"), where + ": tables");
        for (JsonNode table : release.path("tables")) {
            object(table, where + ": a table");
            word(table.path("id"), where + ": the id of a table");
            String of = where + ", table " + table.path("id").asText();
            SpecificationKeys.TABLE.known(table, of);
            words(table.path("dims"), of + ": dims");
            filter(table, of);
            measure(table.path("measure"), of + ": measure");
        }
    }

    private static void measure(JsonNode measure, String where) throws BadInput {
        object(measure, where);
        SpecificationKeys.MEASURE.known(measure, where);
        word(measure.path("kind"), where + ": kind");
        String kind = measure.path("kind").asText();
        require(KINDS.contains(kind), where + " of no known kind");
        if (!kind.equals("count")) {
            word(measure.path("column"), where + ": column");
        }
        if (Set.of("answer", "percentage").contains(kind)) {
            words(measure.path("values"), where + ": values");
        }
    }

    private static void filter(JsonNode owner, String where) throws BadInput {
        for (Map.Entry<String, JsonNode> entry :
                optional(owner, "where", where + ": where").properties()) {
            words(entry.getValue(), where + ": where " + entry.getKey());
        }
    }

    private static JsonNode optional(JsonNode owner, String name, String where) throws BadInput {
        JsonNode part = owner.path(name);
        require(part.isMissingNode() || part.isObject(), where + " is no object");
        return part;
    }

    private static void numbers(JsonNode object, String where, SpecificationKeys keys) throws BadInput {
        keys.known(object, where);
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            whole(entry.getValue(), where + "." + entry.getKey());
        }
    }

    /** What is larger than an int would be cut down to it without a word: a threshold that hides all would hide nothing. */
    private static void whole(JsonNode number, String where) throws BadInput {
        require(
                number.canConvertToExactIntegral() && number.canConvertToInt(),
                where + " is no whole number, or one too large");
    }

    private static void object(JsonNode node, String where) throws BadInput {
        require(node.isObject(), where + (node.isMissingNode() ? " is missing" : " is no object"));
    }

    private static void list(JsonNode node, String where) throws BadInput {
        require(node.isArray(), where + (node.isMissingNode() ? " is missing" : " is no list"));
    }

    private static void words(JsonNode node, String where) throws BadInput {
        list(node, where);
        for (JsonNode each : node) {
            word(each, where);
        }
    }

    /** A number is a word as well: labels may look like one. */
    private static void word(JsonNode node, String where) throws BadInput {
        require(!node.isMissingNode(), where + " is missing");
        require(node.isTextual() || node.isNumber(), where + " is no word");
    }
}

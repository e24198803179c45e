// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.halqa.anonymisation.internal.numbers.Column;
import org.halqa.anonymisation.internal.numbers.Hierarchy;
import org.halqa.anonymisation.internal.numbers.Measure;
import org.halqa.anonymisation.internal.numbers.Policy;
import org.halqa.anonymisation.internal.numbers.Request;

/** A SPEC of {@code halqa-evidence-1} that has been read. */
record Specification(
        String instance,
        List<Column> columns,
        List<Hierarchy> hierarchies,
        Policy policy,
        String from,
        String until,
        List<Request> releases) {

    static final String FORMAT = "halqa-evidence-1";

    static Specification read(JsonNode spec) throws BadInput {
        if (!spec.path("format").asText().equals(FORMAT)
                || !spec.path("kind").asText().equals("spec")) {
            throw new BadInput("not a spec of " + FORMAT);
        }
        SpecificationForm.sound(spec);
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : spec.path("columns").properties()) {
            columns.add(column(entry.getKey(), entry.getValue()));
        }
        List<Hierarchy> hierarchies = new ArrayList<>();
        spec.path("hierarchies")
                .properties()
                .forEach(entry -> hierarchies.add(hierarchy(entry.getKey(), entry.getValue())));
        List<Request> releases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode release : spec.path("releases")) {
            releases.add(release(release));
            require(ids.add(release.path("id").asText()), "two releases of one id");
        }
        JsonNode availability = spec.path("availability");
        Specification read = new Specification(
                spec.path("instance").asText(),
                columns,
                hierarchies,
                policy(spec),
                availability.path("from").asText(""),
                availability.path("until").asText(""),
                releases);
        new SpecificationCheck(read).sound();
        return read;
    }

    private static Column column(String name, JsonNode column) throws BadInput {
        String role = column.path("role").asText();
        require(Set.of("dimension", "answer", "magnitude").contains(role), "a column without a role");
        return new Column(
                name,
                Column.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                strings(column.path("values")),
                column.path("sensitive").asBoolean(),
                column.path("optional").asBoolean(),
                column.path("contributor").asText(""));
    }

    private static Hierarchy hierarchy(String column, JsonNode levels) {
        List<Hierarchy.Level> read = new ArrayList<>();
        for (JsonNode level : levels) {
            Map<String, String> parents = new LinkedHashMap<>();
            level.path("parents")
                    .properties()
                    .forEach(entry ->
                            parents.put(entry.getKey(), entry.getValue().asText()));
            read.add(new Hierarchy.Level(level.path("level").asText(), parents));
        }
        return new Hierarchy(column, read);
    }

    private static Policy policy(JsonNode spec) {
        JsonNode thresholds = spec.path("thresholds");
        JsonNode dominance = spec.path("dominance");
        List<List<String>> structures = new ArrayList<>();
        spec.path("public").path("structure").forEach(each -> structures.add(strings(each)));
        List<Policy.Known> known = new ArrayList<>();
        for (JsonNode population : spec.path("public").path("populations")) {
            known.add(new Policy.Known(
                    where(population.path("where")),
                    population.path("n").asInt(),
                    population.path("kind").asText("exact").equals("exact")));
        }
        return new Policy(
                thresholds.path("COORDINATION").asInt(),
                thresholds.path("N_PLUS_1").asInt(),
                thresholds.path("SENSITIVE").asInt(),
                dominance.path("one").asInt(75),
                dominance.path("two").asInt(90),
                dominance.path("p").asInt(15),
                structures,
                known,
                false);
    }

    private static Request release(JsonNode release) throws BadInput {
        String audience = release.path("audience").asText();
        require(Set.of("COORDINATION", "N_PLUS_1").contains(audience), "a release without an audience");
        List<Request.Table> tables = new ArrayList<>();
        for (JsonNode table : release.path("tables")) {
            tables.add(table(table));
        }
        return new Request(
                release.path("id").asText(),
                Request.Audience.valueOf(audience),
                release.has("as_of") ? OptionalInt.of(release.path("as_of").asInt()) : OptionalInt.empty(),
                tables);
    }

    private static Request.Table table(JsonNode table) throws BadInput {
        JsonNode measure = table.path("measure");
        String kind = measure.path("kind").asText();
        return new Request.Table(
                table.path("id").asText(),
                strings(table.path("dims")),
                new Measure(
                        Measure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        measure.path("column").asText(""),
                        strings(measure.path("values"))),
                where(table.path("where")));
    }

    private static Map<String, Set<String>> where(JsonNode where) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        where.properties().forEach(entry -> read.put(entry.getKey(), new LinkedHashSet<>(strings(entry.getValue()))));
        return read;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    static void require(boolean sound, String fault) throws BadInput {
        if (!sound) {
            throw new BadInput(fault);
        }
    }
}

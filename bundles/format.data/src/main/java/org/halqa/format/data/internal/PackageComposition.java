// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.StableZip;
import org.halqa.sheets.CsvWriter;

/** A Frictionless data package: a CSV file for each table with a description of its columns, and the whole report as JSON. */
final class PackageComposition implements Composition {

    private static final String SCHEMA_FILE = "report.schema.json";
    private static final List<String> FIELDS =
            List.of("row", "row_label", "column", "column_label", "value", "withheld");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonComposition whole = new JsonComposition();

    @Override
    public byte[] of(Report report, Wording words) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        ObjectNode root = mapper.createObjectNode();
        root.put("profile", "data-package").put("name", report.kind()).put("title", words.say(report.title()));
        root.put("created", report.asOf() + "T00:00:00Z");
        if (report.demo()) {
            root.put("description", words.say(HouseWords.demo()));
        }
        ArrayNode resources = root.putArray("resources");
        List<Block.Figures> tables = Fact.tables(report);
        for (int i = 0; i < tables.size(); i++) {
            String name = "table-" + (i + 1);
            parts.put("data/" + name + ".csv", csv(tables.get(i), words));
            describe(resources.addObject(), name, tables.get(i), words);
        }
        parts.put("report.json", whole.of(report, words));
        parts.put(SCHEMA_FILE, schema());
        file(resources, "report", "report.json");
        file(resources, "report-schema", SCHEMA_FILE);
        parts.put("datapackage.json", mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
        return StableZip.of(parts);
    }

    private static byte[] csv(Block.Figures figures, Wording words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(FIELDS);
        for (Fact fact : Fact.of(figures, words)) {
            rows.add(List.of(
                    Cells.safe(fact.row().code()),
                    Cells.safe(fact.row().label()),
                    Cells.safe(fact.column().code()),
                    Cells.safe(fact.column().label()),
                    fact.value().map(BigDecimal::toPlainString).orElse(""),
                    String.valueOf(fact.value().isEmpty())));
        }
        return CsvWriter.plain(rows);
    }

    private static void describe(ObjectNode resource, String name, Block.Figures figures, Wording words) {
        resource.put("profile", "tabular-data-resource").put("name", name);
        resource.put("path", "data/" + name + ".csv")
                .put("title", words.say(figures.table().title()));
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (String field : FIELDS) {
            fields.addObject().put("name", field).put("type", type(field));
        }
        schema.putArray("missingValues").add("");
    }

    private static String type(String field) {
        return switch (field) {
            case "value" -> "number";
            case "withheld" -> "boolean";
            default -> "string";
        };
    }

    private static void file(ArrayNode resources, String name, String path) {
        resources
                .addObject()
                .put("name", name)
                .put("path", path)
                .put("format", "json")
                .put("mediatype", "application/json");
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = PackageComposition.class.getResourceAsStream(SCHEMA_FILE)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}

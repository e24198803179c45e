// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Period;

/** What was released of a survey as JSON: what is frozen and hashed. */
public final class KeptFile {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private KeptFile() {}

    /** The one way to write it. */
    public static String write(Kept kept) {
        ObjectNode root = JSON.createObjectNode()
                .put("format", "halqa-sheets-1")
                .put("from", kept.period().from().toString())
                .put("to", kept.period().to().toString())
                .put("threshold", kept.threshold());
        ArrayNode tables = root.putArray("tables");
        kept.tables().forEach(table -> tables.add(table(table)));
        ArrayNode estimates = root.putArray("estimates");
        for (Evidence.Estimate each : kept.estimates()) {
            ObjectNode node = estimates.addObject().put("id", each.id());
            node.set("label", MessageFile.write(each.label()));
            each.n().forEach(node.putArray("n")::add);
        }
        return root.toString();
    }

    private static ObjectNode table(Evidence.Table table) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", table.id())
                .put("rowsAre", table.rowDimension())
                .put("columnsAre", table.columnDimension())
                .put("measure", table.measure().name())
                .put("decimals", table.decimals());
        node.set("title", MessageFile.write(table.title()));
        table.columns().forEach(node.putArray("columns")::add);
        ArrayNode rows = node.putArray("rows");
        for (Evidence.Line line : table.rows()) {
            ArrayNode cells = rows.addObject().put("code", line.code()).putArray("cells");
            line.cells().forEach(cell -> {
                if (cell.suppressed()) {
                    cells.addNull();
                } else {
                    cells.add(cell.value().getAsInt());
                }
            });
        }
        return node;
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Kept read(String text) {
        JsonNode root = tree(text);
        List<Evidence.Table> tables = new ArrayList<>();
        root.path("tables").forEach(node -> tables.add(table(node)));
        List<Evidence.Estimate> estimates = new ArrayList<>();
        root.path("estimates")
                .forEach(node -> estimates.add(new Evidence.Estimate(
                        node.path("id").asText(), MessageFile.read(node.path("label")), numbers(node.path("n")))));
        Period period = new Period(
                LocalDate.parse(root.path("from").asText()),
                LocalDate.parse(root.path("to").asText()));
        return new Kept(period, root.path("threshold").asInt(), tables, estimates);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not what was released of a survey", e);
        }
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        node.forEach(each -> numbers.add(each.asInt()));
        return numbers;
    }

    private static Evidence.Table table(JsonNode node) {
        List<String> columns = new ArrayList<>();
        node.path("columns").forEach(each -> columns.add(each.asText()));
        List<Evidence.Line> rows = new ArrayList<>();
        node.path("rows").forEach(each -> rows.add(line(each)));
        return new Evidence.Table(
                node.path("id").asText(),
                MessageFile.read(node.path("title")),
                node.path("rowsAre").asText(),
                node.path("columnsAre").asText(),
                columns,
                rows,
                Evidence.Measure.valueOf(node.path("measure").asText()),
                node.path("decimals").asInt());
    }

    private static Evidence.Line line(JsonNode node) {
        List<Evidence.Cell> cells = new ArrayList<>();
        node.path("cells")
                .forEach(cell -> cells.add(
                        new Evidence.Cell(cell.isNull() ? OptionalInt.empty() : OptionalInt.of(cell.asInt()))));
        return new Evidence.Line(node.path("code").asText(), cells);
    }
}

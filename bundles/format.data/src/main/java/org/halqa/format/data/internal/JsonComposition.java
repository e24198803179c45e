// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;

/** The whole report, block by block, as {@code report.schema.json} describes it. */
final class JsonComposition implements Composition {

    static final String SCHEMA = "urn:halqa:report:1";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public byte[] of(Report report, Wording words) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("schema", SCHEMA);
        root.put("kind", report.kind());
        root.put("language", report.language().getLanguage());
        root.put("reference", SafeText.of(report.reference()));
        root.put("title", words.say(report.title()));
        root.put("asOf", report.asOf().toString());
        root.put("demo", report.demo());
        if (report.demo()) {
            root.put("demoNotice", words.say(HouseWords.demo()));
        }
        ArrayNode blocks = root.putArray("blocks");
        report.blocks().forEach(block -> add(blocks, block, words));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void add(ArrayNode blocks, Block block, Wording words) {
        if (block instanceof Block.Heading heading) {
            block(blocks, "heading").put("level", heading.level()).put("text", words.say(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            block(blocks, "paragraph").put("text", words.say(paragraph.text()));
        } else if (block instanceof Block.Notice notice) {
            block(blocks, "notice").put("text", words.say(notice.text()));
        } else if (block instanceof Block.Words author) {
            block(blocks, "words")
                    .put("language", author.text().language())
                    .put("text", SafeText.of(author.text().text()));
        } else if (block instanceof Block.Field field) {
            ObjectNode node = block(blocks, "field").put("label", words.say(field.label()));
            fill(node.putArray("values"), field.values(), words);
        } else if (block instanceof Block.Items items) {
            fill(block(blocks, "items").putArray("items"), items.items(), words);
        } else if (block instanceof Block.Figures figures) {
            table(block(blocks, "table").putObject("table"), figures, words);
        } else if (block instanceof Block.Chart chart) {
            ObjectNode node = block(blocks, "chart")
                    .put("kind", chart.kind().name())
                    .put("title", words.say(chart.title()))
                    .put("description", words.say(chart.description()));
            table(node.putObject("table"), chart.figures(), words);
        }
    }

    private static ObjectNode block(ArrayNode blocks, String type) {
        return blocks.addObject().put("type", type);
    }

    private static void fill(ArrayNode array, List<Message> messages, Wording words) {
        messages.forEach(message -> array.add(words.say(message)));
    }

    private static void table(ObjectNode node, Block.Figures figures, Wording words) {
        Evidence.Table table = figures.table();
        node.put("id", table.id()).put("title", words.say(table.title()));
        node.put("rowsAre", words.say(figures.rowsAre()));
        node.put("rowDimension", table.rowDimension()).put("columnDimension", table.columnDimension());
        node.put("measure", table.measure().name());
        ArrayNode columns = node.putArray("columns");
        for (int j = 0; j < table.columns().size(); j++) {
            line(columns, table.columns().get(j), words.say(figures.columns().get(j)));
        }
        ArrayNode rows = node.putArray("rows");
        for (int i = 0; i < table.rows().size(); i++) {
            String label = words.say(figures.rows().get(i));
            ArrayNode cells = line(rows, table.rows().get(i).code(), label).putArray("cells");
            for (int j = 0; j < table.columns().size(); j++) {
                cell(cells.addObject(), figures.number(i, j));
            }
        }
        if (table.hasSuppressedCells()) {
            node.put("note", words.say(HouseWords.withheldSentence()));
        }
    }

    private static ObjectNode line(ArrayNode lines, String code, String label) {
        return lines.addObject().put("code", code).put("label", label);
    }

    private static void cell(ObjectNode cell, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            cell.put("value", number.get());
        } else {
            cell.put("withheld", true);
        }
    }
}

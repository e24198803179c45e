// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.anonymisation.internal.numbers.Answer;

/** RELEASES of {@code halqa-evidence-1}. */
final class ReleasesFile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReleasesFile() {}

    static String write(String instance, Map<String, List<Answer>> releases) {
        ObjectNode file = JSON.objectNode();
        file.put("format", Specification.FORMAT);
        file.put("kind", "releases");
        file.put("instance", instance);
        ArrayNode all = file.putArray("releases");
        releases.forEach((id, answers) -> {
            ObjectNode release = all.addObject();
            release.put("id", id);
            ArrayNode tables = release.putArray("tables");
            answers.forEach(answer -> tables.add(table(answer)));
        });
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
        try {
            return new ObjectMapper()
                            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                            .writer(lines)
                            .writeValueAsString(file)
                    + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode table(Answer answer) {
        ObjectNode table = JSON.objectNode();
        table.put("id", answer.id());
        table.put("status", answer.status().name().toLowerCase(Locale.ROOT));
        answer.reason().ifPresent(reason -> table.put("reason", reason.name()));
        if (answer.status() == Answer.Status.REFUSED) {
            return table;
        }
        ArrayNode levels = table.putArray("levels");
        answer.levels().forEach(levels::add);
        answer.base().ifPresent(base -> table.putObject("rounding").set("base", number(base)));
        ArrayNode cells = table.putArray("cells");
        for (Answer.Cell cell : answer.cells()) {
            ObjectNode one = cells.addObject();
            ArrayNode at = one.putArray("at");
            cell.at().forEach(at::add);
            cell.value().ifPresentOrElse(value -> one.set("value", number(value)), () -> one.put("value", "*"));
        }
        return table;
    }

    private static com.fasterxml.jackson.databind.JsonNode number(BigDecimal value) {
        return value.scale() <= 0 ? JSON.numberNode(value.toBigInteger()) : JSON.numberNode(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Message;

/** Messages that stay true to the word for years: keys, codes, labels in three languages, numbers of two decimals. */
final class MessageFile {

    /** Finer numbers about a few people can be turned back into answers. */
    private static final int DECIMALS = 2;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MessageFile() {}

    static JsonNode write(Message message) {
        ObjectNode node = JSON.objectNode().put("module", message.module()).put("key", message.key());
        ArrayNode arguments = node.putArray("arguments");
        message.arguments().forEach(each -> arguments.add(argument(each)));
        return node;
    }

    private static JsonNode argument(Object value) {
        if (value instanceof Message message) {
            return write(message);
        }
        if (value instanceof Labels labels) {
            return JSON.objectNode()
                    .put("fr", labels.fr())
                    .put("ar", labels.ar())
                    .put("en", labels.en());
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.numberNode(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return JSON.numberNode(new BigDecimal(number.toString()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }
        if (value instanceof String text) {
            return JSON.textNode(text);
        }
        throw new IllegalArgumentException("a message with an argument that cannot be kept");
    }

    static Message read(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        node.path("arguments").forEach(each -> arguments.add(value(each)));
        return new Message(node.path("module").asText(), node.path("key").asText(), arguments);
    }

    private static Object value(JsonNode node) {
        if (node.has("module")) {
            return read(node);
        }
        if (node.has("fr")) {
            return new Labels(
                    node.path("fr").asText(),
                    node.path("ar").asText(),
                    node.path("en").asText());
        }
        if (node.isIntegralNumber()) {
            return node.asInt();
        }
        return node.isNumber() ? node.decimalValue() : node.asText();
    }
}

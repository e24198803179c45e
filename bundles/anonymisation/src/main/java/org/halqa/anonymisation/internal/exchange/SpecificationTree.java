// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A SPEC as a tree of JSON. The parser is asked directly: an object mapper would take longer to get ready than a small spec takes to
 * be protected, and would let a key that is there twice pass.
 */
final class SpecificationTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SpecificationTree() {}

    /**
     * Reads it.
     *
     * @throws JsonParseException when it is no JSON, says a key twice, or goes on after its end
     */
    static JsonNode read(String text) throws JsonParseException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "empty");
            }
            JsonNode read = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "goes on after its end");
            }
            return read;
        } catch (JsonParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> JSON.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(parser.getBooleanValue());
            default -> JSON.nullNode();
        };
    }

    private static JsonNode whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? JSON.numberNode(parser.getIntValue())
                : JSON.numberNode(parser.getBigIntegerValue());
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode list(JsonParser parser) throws IOException {
        ArrayNode list = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}

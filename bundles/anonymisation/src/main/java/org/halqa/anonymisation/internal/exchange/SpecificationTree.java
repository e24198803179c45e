// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
     * @throws BadInput when it is no JSON, says a key twice, goes on after its end, or is too long or too deep to be read; says where
     */
    static JsonNode read(String text) throws BadInput {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
    }

    private static JsonNode read(JsonParser parser) throws IOException, BadInput {
        try {
            require(parser.nextToken() != null, "the spec is empty");
            JsonNode read = value(parser);
            require(parser.nextToken() == null, "the spec goes on after its end (" + line(parser) + ")");
            return read;
        } catch (StreamConstraintsException e) {
            throw new BadInput("the spec has something too long, or nested too deep " + place(parser));
        } catch (JsonProcessingException e) {
            throw new BadInput("the spec is not JSON " + place(parser));
        }
    }

    /** The line, and the nearest key. The parser's own words are not said: they repeat what it read, over many lines. */
    private static String place(JsonParser parser) {
        JsonStreamContext within = parser.getParsingContext();
        while (within != null && within.getCurrentName() == null) {
            within = within.getParent();
        }
        return "(" + line(parser) + (within == null ? "" : ", at " + within.getCurrentName()) + ")";
    }

    private static String line(JsonParser parser) {
        return "line " + parser.currentLocation().getLineNr();
    }

    private static JsonNode value(JsonParser parser) throws IOException, BadInput {
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

    private static ObjectNode object(JsonParser parser) throws IOException, BadInput {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            require(!object.has(name), "the spec says " + name + " twice (" + line(parser) + ")");
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode list(JsonParser parser) throws IOException, BadInput {
        ArrayNode list = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}

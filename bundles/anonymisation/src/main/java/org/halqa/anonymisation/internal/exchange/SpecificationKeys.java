// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The keys that each part of a SPEC may have. Under a misspelt one a higher threshold, a filter or a sensitive answer would count for
 * nothing.
 */
enum SpecificationKeys {
    SPEC(
            "format",
            "kind",
            "instance",
            "columns",
            "hierarchies",
            "thresholds",
            "dominance",
            "public",
            "availability",
            "releases"),
    COLUMN("role", "values", "sensitive", "optional", "contributor"),
    LEVEL("level", "parents"),
    THRESHOLDS("COORDINATION", "N_PLUS_1", "SENSITIVE"),
    DOMINANCE("one", "two", "p"),
    PUBLIC("structure", "populations"),
    POPULATION("where", "n", "kind"),
    AVAILABILITY("from", "until"),
    RELEASE("id", "audience", "as_of", "tables"),
    TABLE("id", "dims", "measure", "where"),
    MEASURE("kind", "column", "values");

    /** Words about a part for whoever reads the file; they mean nothing to the engine wherever they stand. */
    private static final List<String> REMARKS = List.of("comment", "description", "note", "title");

    private final List<String> keys;

    SpecificationKeys(String... keys) {
        this.keys = List.of(keys);
    }

    /**
     * Refuses a key that is none of these.
     *
     * @param where the part stands, for the message
     */
    void known(JsonNode part, String where) throws BadInput {
        boolean remarks = this != THRESHOLDS && this != DOMINANCE && this != AVAILABILITY;
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            String key = entry.getKey();
            require(
                    keys.contains(key) || remarks && REMARKS.contains(key),
                    where + "." + key + " is unknown; known are " + String.join(", ", keys));
        }
    }
}

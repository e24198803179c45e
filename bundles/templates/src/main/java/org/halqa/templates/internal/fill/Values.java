// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be placed by name, in words.
 *
 * @param named name to values; absent or empty when a report does not have it
 * @param separator between several values
 */
public record Values(Map<String, List<String>> named, String separator) {

    /** The value of the loop around. */
    static final String THIS = ".";

    public Values {
        named = Map.copyOf(named);
    }

    List<String> all(String name) {
        return named.getOrDefault(name, List.of());
    }

    String one(String name) {
        return String.join(separator, all(name));
    }

    /** Within one round of a loop. */
    Values round(String value) {
        return with(THIS, value);
    }

    /** The same with one more; an empty one is none. */
    Values with(String name, String value) {
        Map<String, List<String>> inner = new HashMap<>(named);
        inner.put(name, value.isEmpty() ? List.of() : List.of(value));
        return new Values(inner, separator);
    }
}

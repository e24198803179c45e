// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists and texts as JSON, without asking for a library that the distribution may not have. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            String comma = "";
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma);
                text(String.valueOf(entry.getKey()));
                out.append(':');
                write(entry.getValue());
                comma = ",";
            }
            out.append('}');
        } else if (value instanceof Collection<?> items) {
            String comma = "";
            out.append('[');
            for (Object item : items) {
                out.append(comma);
                write(item);
                comma = ",";
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(String.valueOf(value));
        }
    }

    private void text(String value) {
        out.append('"');
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}

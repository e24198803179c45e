// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.model.Labels;

/**
 * One entry of a seed file. Asking for a value that is not there names the file and the value, because seeds are edited by
 * hand.
 */
record Seed(String file, JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The whole of {@code file} in {@code /seeds/programme/}. */
    static Seed read(String file) {
        try (InputStream in = Seed.class.getResourceAsStream("/seeds/programme/" + file)) {
            if (in == null) {
                throw new IllegalStateException("seed " + file + " is not in this bundle");
            }
            return new Seed(file, JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("seed " + file + " cannot be read", e);
        }
    }

    /** Its entries, in order. */
    <T> List<T> each(Function<Seed, T> reading) {
        List<T> entries = new ArrayList<>();
        node.forEach(entry -> entries.add(reading.apply(new Seed(file, entry))));
        return List.copyOf(entries);
    }

    Seed get(String name) {
        JsonNode found = node.get(name);
        if (found == null) {
            throw new IllegalStateException("seed " + file + " has no " + name + " in " + node);
        }
        return new Seed(file, found);
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return get(name).node().asText();
    }

    int number(String name) {
        return get(name).node().intValue();
    }

    List<String> texts(String name) {
        return has(name) ? get(name).each(entry -> entry.node().asText()) : List.of();
    }

    /** Its words: {@code fr}, {@code ar}, {@code en}, all three required of a seed. */
    Labels labels() {
        return new Labels(text("fr"), text("ar"), text("en"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Named values in the order in which they were sent. Immutable. */
public final class Fields {

    /** No field at all. */
    public static final Fields NONE = new Fields(Map.of());

    private final Map<String, List<String>> values;

    private Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Collects fields. */
    public static final class Builder {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        /** Adds a value. */
        public Builder add(String name, String value) {
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            return this;
        }

        /** The fields so far. */
        public Fields build() {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
            return new Fields(copy);
        }
    }

    /** First value. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values, in order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** True when there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Each name with each of its values. */
    public void forEach(BiConsumer<String, String> each) {
        values.forEach((name, all) -> all.forEach(value -> each.accept(name, value)));
    }

    /** The fields whose name passes. */
    public Fields only(Predicate<String> name) {
        Builder kept = new Builder();
        forEach((key, value) -> {
            if (name.test(key)) {
                kept.add(key, value);
            }
        });
        return kept.build();
    }
}

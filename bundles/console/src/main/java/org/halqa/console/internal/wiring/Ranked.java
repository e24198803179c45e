// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.wiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Contributions, one per id: of two with the same id the one with the higher service ranking. */
final class Ranked {

    private Ranked() {}

    static <S> List<S> best(List<Map.Entry<Map<String, Object>, S>> services, Function<S, String> id) {
        Map<String, S> best = new LinkedHashMap<>();
        services.stream()
                .sorted((one, other) -> Integer.compare(rank(other.getKey()), rank(one.getKey())))
                .forEach(entry -> best.putIfAbsent(id.apply(entry.getValue()), entry.getValue()));
        return List.copyOf(best.values());
    }

    private static int rank(Map<String, Object> properties) {
        return properties.get("service.ranking") instanceof Integer rank ? rank : 0;
    }
}

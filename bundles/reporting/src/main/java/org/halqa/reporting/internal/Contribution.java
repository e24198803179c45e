// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * What a bundle contributes, with its rank.
 *
 * @param what the contribution
 * @param ranking service ranking; the higher wins
 * @param age service id; at the same ranking the older wins, as everywhere in OSGi
 * @param bundle symbolic name of the bundle that brings it
 */
record Contribution<T>(T what, int ranking, long age, String bundle) {

    /** Reads rank, age and bundle from the properties of the service. */
    static <T> Contribution<T> of(T what, Map<String, Object> properties, LongFunction<String> bundles) {
        int ranking = properties.get("service.ranking") instanceof Integer given ? given : 0;
        long age = (Long) properties.getOrDefault("service.id", 0L);
        long bundle = (Long) properties.getOrDefault("service.bundleid", 0L);
        return new Contribution<>(what, ranking, age, bundles.apply(bundle));
    }

    /** The winner comes first. */
    static <T> Comparator<Contribution<T>> bestFirst() {
        return Comparator.comparing((Contribution<T> one) -> -(long) one.ranking())
                .thenComparing(Contribution::age);
    }
}

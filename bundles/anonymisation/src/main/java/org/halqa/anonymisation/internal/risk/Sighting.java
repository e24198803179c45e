// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.TraitReader.Mention;

/**
 * Somebody of whom a document speaks.
 *
 * @param passage index of the passage, {@link #EARLIER} when another document spoke of them
 */
public record Sighting(int passage, Mention mention) {

    static final int EARLIER = -1;

    boolean earlier() {
        return passage == EARLIER;
    }

    /** Of those of whom the same is said one: long texts repeat themselves. */
    static Map<Object, Sighting> different(List<Sighting> all) {
        Map<Object, Sighting> different = new LinkedHashMap<>();
        all.forEach(each -> different.putIfAbsent(each.alike(), each));
        return different;
    }

    /** Equal for those of whom the same is said, here or in earlier documents. */
    Object alike() {
        return List.of(
                earlier(),
                mention.said().stream()
                        .map(each -> each.trait() + " " + each.code())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Something that happened once, in codes only.
 *
 * @param day when; released tables know the month at best
 * @param dimensions dimension to codes ({@code zone → [FM]}, {@code theme → [T1, T3]})
 * @param people how many people it was about, at least 1
 * @param organisations codes of the organisations they belong to
 */
public record Fact(LocalDate day, Map<String, List<String>> dimensions, int people, List<String> organisations) {

    public Fact {
        dimensions = Map.copyOf(dimensions);
        organisations = List.copyOf(organisations);
        if (people < 1) {
            throw new IllegalArgumentException("a fact is about somebody");
        }
    }
}

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
 * @param record an opaque id that stays the same when the rest changes, by which the door knows what it has counted already; empty when
 *     there is none, so that nobody can say later what came since. Never released
 */
public record Fact(
        LocalDate day, Map<String, List<String>> dimensions, int people, List<String> organisations, String record) {

    private static final int LONGEST = 80;

    public Fact {
        dimensions = Map.copyOf(dimensions);
        organisations = List.copyOf(organisations);
        if (people < 1) {
            throw new IllegalArgumentException("a fact is about somebody");
        }
        if (record.length() > LONGEST) {
            throw new IllegalArgumentException("an id of up to " + LONGEST + " signs");
        }
    }

    /** One that cannot be told from others like it. */
    public Fact(LocalDate day, Map<String, List<String>> dimensions, int people, List<String> organisations) {
        this(day, dimensions, people, organisations, "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;

/**
 * What the cells of a table are.
 *
 * @param kind of number
 * @param column measured; empty for a count
 * @param values answers that count
 */
public record Measure(Kind kind, String column, List<String> values) {

    /** The kinds of numbers. */
    public enum Kind {
        /** Rows. */
        COUNT,
        /** Rows that give one of the values. */
        ANSWER,
        /** The same of a hundred. */
        PERCENTAGE,
        /** Of an answer that is a number. */
        MEAN,
        /** Of a magnitude. */
        SUM
    }

    public Measure {
        values = List.copyOf(values);
    }

    /** Rows. */
    public static Measure count() {
        return new Measure(Kind.COUNT, "", List.of());
    }

    /** True where answer dimensions and filters choose among those who answered, instead of narrowing who is looked at. */
    boolean counts() {
        return kind == Kind.COUNT || kind == Kind.ANSWER;
    }
}

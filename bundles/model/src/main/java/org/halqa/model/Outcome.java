// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.List;

/**
 * The result of something that a person can get wrong: done, or refused with what to do.
 *
 * @param <T> what is returned when it is done
 */
public sealed interface Outcome<T> {

    /** It is done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It is not done and nothing was changed. At least one reason. */
    record Refused<T>(List<Fault> faults) implements Outcome<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed the record meanwhile; nothing was lost or overwritten.
     *
     * @param current what is stored now
     */
    record Stale<T>(T current) implements Outcome<T> {}

    /**
     * One reason.
     *
     * @param field name of the input that it is about, or empty when it is about the whole
     * @param reason what is wrong and what to do
     */
    record Fault(String field, Message reason) {}

    /** A refusal for one reason. */
    static <T> Outcome<T> refused(String field, Message reason) {
        return new Refused<>(List.of(new Fault(field, reason)));
    }
}

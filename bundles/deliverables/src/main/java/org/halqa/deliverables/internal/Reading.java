// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.Optional;
import java.util.function.Function;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * What an indicator says now.
 *
 * @param state whether there is a number
 * @param value the number in words, or why there is none
 * @param source where it comes from, with its denominator
 */
record Reading(State state, Message value, Message source) {

    enum State {
        /** A number. */
        SHOWN,
        /** A number that would point at somebody. */
        WITHHELD,
        /** No number: nothing measures it yet. */
        NONE
    }

    static Reading shown(Message value, Message source) {
        return new Reading(State.SHOWN, value, source);
    }

    static Reading none() {
        return new Reading(State.NONE, say("reading.none"), say("source.none"));
    }

    static Reading withheld(Message source) {
        return new Reading(State.WITHHELD, say("reading.withheld"), source);
    }

    /** A cell of evidence: its number, the fact that it is withheld, or that there is none. */
    static Reading of(Optional<Evidence.Cell> cell, Function<Integer, Message> words, Message source) {
        return cell.map(found -> found.suppressed()
                        ? withheld(source)
                        : shown(words.apply(found.value().orElse(0)), source))
                .orElseGet(Reading::none);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.reporting.spi.Material;

/**
 * A requirement of the terms of reference with the evidence that it is met: {@code requirement.<id>} says what it asks for.
 *
 * @param id for example {@code R071}
 * @param evidence how it is met now; with the state of it
 */
record Requirement(String id, Function<Material, Met> evidence) {

    /** How a requirement stands. */
    enum State {
        /** Shown by what has left, or by what the product refuses to do. */
        MET,
        /** Its place is there; nothing is in it yet. */
        OPEN,
        /** Done by people; Halqa keeps no proof of it. */
        PEOPLE
    }

    /** A state with its proof in words. */
    record Met(State state, Message proof) {}

    /** True by construction: the product cannot do otherwise. */
    static Requirement built(String id, String proof) {
        return new Requirement(id, material -> new Met(State.MET, say("proof." + proof)));
    }

    /** Met once a number of things is there. */
    static Requirement counted(String id, String proof, Function<Material, Integer> count) {
        return new Requirement(id, material -> {
            int number = count.apply(material);
            return new Met(number > 0 ? State.MET : State.OPEN, say("proof." + proof, number));
        });
    }

    /** Met once the indicator of its effect says something: a survey that asks for something else shows nothing of it. */
    static Requirement measured(String id, String indicator) {
        return new Requirement(id, material -> {
            Reading reading = Indicator.named(indicator).reading().apply(material);
            return new Met(
                    reading.state() == Reading.State.NONE ? State.OPEN : State.MET,
                    say("proof.measured", material.surveys().size(), say("name", indicator)));
        });
    }

    /** For people to answer for. */
    static Requirement people(String id) {
        return new Requirement(id, material -> new Met(State.PEOPLE, say("proof.people")));
    }
}

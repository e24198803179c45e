// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.register.Gate;
import org.halqa.register.StressFactor.Organisations;
import org.halqa.register.internal.store.KeptFactor;

/**
 * The six questions before a relay (R026). What the register knows is not left to memory: a factor that was heard once has not
 * been repeated, and one that comes from a single organisation is not shared, whatever was ticked.
 */
final class GateRules {

    private GateRules() {}

    /** What stands in the way, the question as the field; empty when the factor may go to the door. */
    static List<Fault> obstacles(KeptFactor kept, Set<Gate> affirmed) {
        List<Fault> obstacles = new ArrayList<>();
        if (kept.circles() < 2) {
            obstacles.add(obstacle(Gate.REPEATED, "gate.once"));
        }
        if (kept.factor().organisations() == Organisations.ONE) {
            obstacles.add(obstacle(Gate.SHARED, "gate.single"));
        }
        Stream.of(Gate.values())
                .filter(question -> !affirmed.contains(question))
                .filter(question ->
                        obstacles.stream().noneMatch(fault -> fault.field().equals(question.name())))
                .map(question -> obstacle(question, "gate.open"))
                .forEach(obstacles::add);
        return obstacles;
    }

    private static Fault obstacle(Gate question, String key) {
        return new Fault(question.name(), Message.of(RegisterTexts.MODULE, key));
    }
}

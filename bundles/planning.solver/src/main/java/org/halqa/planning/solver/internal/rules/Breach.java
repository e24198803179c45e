// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.planning.Reason;

/**
 * A rule that a plan breaks.
 *
 * @param rule H1 … H17 or the id of a partner's rule
 * @param place where it is broken: two breaches of a rule at the same place are the same breach
 * @param amount by how much; more is worse
 * @param words what to say
 */
public record Breach(String rule, List<Object> place, long amount, Message words) {

    public Breach {
        place = List.copyOf(place);
    }

    /** A breach with nothing to count. */
    public static Breach of(String rule, Message words, Object... place) {
        return new Breach(rule, List.of(place), 1, words);
    }

    /** What was not broken before, or less. */
    public static List<Reason> added(List<Breach> before, List<Breach> after) {
        Map<List<Object>, Long> known = new HashMap<>();
        before.forEach(breach -> known.merge(breach.key(), breach.amount(), Math::max));
        List<Reason> added = new ArrayList<>();
        for (Breach breach : after) {
            if (breach.amount() > known.getOrDefault(breach.key(), 0L)) {
                added.add(new Reason(breach.rule(), 0, breach.words()));
            }
        }
        return added.stream().distinct().toList();
    }

    private List<Object> key() {
        return List.of(rule, place);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.util.List;

/**
 * A plan that breaks no rule, and what it costs.
 *
 * @param plan the plan
 * @param cost the sum of the terms; 0 is perfect
 * @param terms each soft rule with its units and its cost, in the order of their codes
 * @param proved whether no plan is better
 * @param <P> kind of plan
 */
public record Proposal<P>(P plan, long cost, List<Term> terms, boolean proved) {

    public Proposal {
        terms = List.copyOf(terms);
    }

    /**
     * One soft rule.
     *
     * @param rule S1 … S13, or the id of a partner's rule
     * @param units how many shortcomings
     * @param cost what they cost together
     */
    public record Term(String rule, long units, long cost) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Proposal;
import org.halqa.planning.Reason;

/** The terms of a plan's cost, counted one by one. One thread. */
public final class Terms {

    private final String kind;
    private final Map<String, long[]> byRule = new LinkedHashMap<>();

    /**
     * Nothing is counted yet.
     *
     * @param kind {@code calendar} or {@code seating}: what the codes of the terms mean
     */
    public Terms(String kind) {
        this.kind = kind;
    }

    /** Counts units of a soft rule, each at that weight. */
    public void count(String rule, long units, long weight) {
        add(rule, units, units * weight);
    }

    /** Counts units of a soft rule that cost that much together. */
    public void add(String rule, long units, long cost) {
        long[] sums = byRule.computeIfAbsent(rule, r -> new long[2]);
        sums[0] += units;
        sums[1] += cost;
    }

    /** What all terms cost together. */
    public long cost() {
        return byRule.values().stream().mapToLong(sums -> sums[1]).sum();
    }

    /** A plan with these terms. */
    public <P> Proposal<P> of(P plan) {
        List<Proposal.Term> terms = new ArrayList<>();
        byRule.forEach((rule, sums) -> terms.add(new Proposal.Term(rule, sums[0], sums[1])));
        return new Proposal<>(plan, cost(), terms, cost() == 0);
    }

    /** What a change by hand makes of the cost, the dearest first, then what becomes cheaper. */
    public HandEdit change(Terms after, List<Reason> refusals) {
        List<Reason> drawbacks = new ArrayList<>();
        after.byRule.forEach((rule, sums) -> {
            long more = sums[1] - byRule.getOrDefault(rule, new long[2])[1];
            if (more != 0) {
                boolean ours = rule.matches("S\\d+");
                Message term = ours ? Says.that("term." + kind + "." + rule) : Says.that("term.partner", rule);
                Message words = Says.that(more > 0 ? "dearer" : "cheaper", term, Math.abs(more));
                drawbacks.add(new Reason(rule, more, words));
            }
        });
        drawbacks.sort((a, b) -> Long.compare(b.cost(), a.cost()));
        return new HandEdit(refusals, drawbacks, after.cost() - cost());
    }
}

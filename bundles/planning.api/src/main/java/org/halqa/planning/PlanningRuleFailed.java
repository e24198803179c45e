// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

/**
 * A partner's rule threw something or answered nothing, so there is no proposal: a rule that cannot be asked cannot be obeyed.
 * Thrown by {@link Planner#compose}, {@link Planner#schedule} and {@code price}; whoever asked shows {@link #reason()} as a refusal.
 */
public final class PlanningRuleFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * Without its cause, whose message could quote somebody.
     *
     * @param reason which rule of which module, in words
     */
    public PlanningRuleFailed(Reason reason) {
        super("the planning rule " + reason.rule() + " failed");
        this.reason = reason;
    }

    /** Which rule of which module, in words. */
    public Reason reason() {
        return reason;
    }
}

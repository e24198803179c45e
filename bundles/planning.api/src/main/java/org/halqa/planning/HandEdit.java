// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.util.List;

/**
 * What the rules say of a change by hand.
 *
 * @param refusals the rules that it breaks; none when it may be made
 * @param drawbacks what it makes dearer or cheaper, the dearest first
 * @param costChange cost of the plan after the change minus before; meaningless when refused
 */
public record HandEdit(List<Reason> refusals, List<Reason> drawbacks, long costChange) {

    public HandEdit {
        refusals = List.copyOf(refusals);
        drawbacks = List.copyOf(drawbacks);
    }

    /** Whether it breaks no rule. */
    public boolean allowed() {
        return refusals.isEmpty();
    }
}

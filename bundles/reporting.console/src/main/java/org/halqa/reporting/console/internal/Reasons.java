// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** Why something was refused, as a page says it. */
final class Reasons {

    private Reasons() {}

    static List<Message> of(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.faults().stream()
                        .map(Outcome.Fault::reason)
                        .distinct()
                        .toList()
                : List.of();
    }
}

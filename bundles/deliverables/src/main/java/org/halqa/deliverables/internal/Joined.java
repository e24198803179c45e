// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import org.halqa.model.Message;

/** Several messages as one, parted by semicolons. */
final class Joined {

    private Joined() {}

    static Message of(List<Message> messages) {
        return messages.stream()
                .reduce((one, other) -> say("joined", one, other))
                .orElseGet(() -> say("silent.field"));
    }
}

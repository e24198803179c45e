// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import org.halqa.model.Message;

/** Several messages as one, parted by semicolons. */
final class Joined {

    private static final String KEY = "joined";

    private Joined() {}

    static Message of(List<Message> messages) {
        return messages.stream().reduce((one, other) -> say(KEY, one, other)).orElseGet(() -> say("silent.field"));
    }

    /** The messages that {@link #of} put together; a message of another kind alone. */
    static List<Message> parts(Message message) {
        return message.key().equals(KEY) && message.arguments().size() == 2
                ? message.arguments().stream()
                        .flatMap(each -> parts((Message) each).stream())
                        .toList()
                : List.of(message);
    }
}

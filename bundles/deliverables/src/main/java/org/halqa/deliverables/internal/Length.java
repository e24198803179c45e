// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import org.halqa.model.Message;

/** The length of a session in words: {@code 2 h 30}. */
final class Length {

    private static final int MINUTES = 60;

    private Length() {}

    static Message inWords(String minutes) {
        int all;
        try {
            all = Integer.parseInt(minutes);
        } catch (NumberFormatException e) {
            return say("name", minutes);
        }
        int hours = all / MINUTES;
        int rest = all % MINUTES;
        if (hours == 0) {
            return say("length.minutes", rest);
        }
        return rest == 0 ? say("length.hours", hours) : say("length.both", hours, rest, "%02d".formatted(rest));
    }
}

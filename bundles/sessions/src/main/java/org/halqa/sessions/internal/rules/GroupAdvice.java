// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions.Alert;

/** What is worth a word about the size of a group. Never more than a word: the session was held. */
public final class GroupAdvice {

    private GroupAdvice() {}

    /** At most one piece of advice. */
    public static List<Alert> on(SessionRecord record, Programme programme) {
        int people = record.people();
        if (people == 0) {
            return List.of(advice("COUNT", Message.of("sessions", "advice.COUNT")));
        }
        if (people < programme.sessionsMin() || people > programme.sessionsMax()) {
            return List.of(advice(
                    "SIZE",
                    Message.of("sessions", "advice.SIZE", people, programme.sessionsMin(), programme.sessionsMax())));
        }
        return List.of();
    }

    private static Alert advice(String id, Message reason) {
        return new Alert(id, "headcount", 0, 0, false, reason, Message.of("sessions", "advice." + id + ".way"), null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.SessionRecord.Frame;
import org.halqa.sessions.Sessions.Alert;

/** What is worth a word about a group and its frame. Never more than a word: the session was held. */
public final class GroupAdvice {

    private GroupAdvice() {}

    /** At most one piece of advice about the headcount and one about the frame. */
    public static List<Alert> on(SessionRecord record, Programme programme) {
        return Stream.of(size(record, programme), frame(record.frame()))
                .flatMap(List::stream)
                .toList();
    }

    /** Participation is voluntary and the facilitator external, or it is no talk group (domain §9, R022). */
    private static List<Alert> frame(Frame frame) {
        if (frame.isWhole()) {
            return List.of();
        }
        String missing = !frame.voluntary() ? "VOLUNTARY" : !frame.external() ? "EXTERNAL" : "FRAME";
        return List.of(advice(missing, "frame", Message.of("sessions", "advice." + missing)));
    }

    private static List<Alert> size(SessionRecord record, Programme programme) {
        int people = record.people();
        if (people == 0) {
            return List.of(advice("COUNT", "headcount", Message.of("sessions", "advice.COUNT")));
        }
        if (people < programme.sessionsMin() || people > programme.sessionsMax()) {
            return List.of(advice(
                    "SIZE",
                    "headcount",
                    Message.of("sessions", "advice.SIZE", people, programme.sessionsMin(), programme.sessionsMax())));
        }
        return List.of();
    }

    private static Alert advice(String id, String field, Message reason) {
        return new Alert(id, field, 0, 0, false, reason, Message.of("sessions", "advice." + id + ".way"), null);
    }
}

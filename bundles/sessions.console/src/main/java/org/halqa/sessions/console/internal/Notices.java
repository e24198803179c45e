// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;

/** Collects what guards and detectors say of what stands in a form. */
final class Notices {

    /** Fields in which a person writes. */
    static final List<String> WORDS =
            List.of("needs", "trends", "difficulties", "resources", "intercultural", "followUp");

    private static final int HINTS = 4;

    private final Sessions sessions;
    private final CivilClock clock;
    private final DoorView door;

    Notices(Sessions sessions, CivilClock clock, DoorView door) {
        this.sessions = sessions;
        this.clock = clock;
        this.door = door;
    }

    /** By field, in the order of the text; an empty form is left in peace. */
    Map<String, List<Notice>> beside(Caller caller, Typed typed) {
        SessionRecord record = typed.record(clock);
        List<Notice> all = new ArrayList<>();
        if (typed.isBegun()) {
            sessions.alerts(caller, record).forEach(alert -> all.add(Notice.of(alert, typed.text(alert.field()))));
        }
        WORDS.forEach(field -> all.addAll(hints(caller, field, typed.text(field), record.language())));
        return Stream.concat(WORDS.stream(), Stream.of("headcount", "frame"))
                .collect(Collectors.toUnmodifiableMap(field -> field, field -> of(all, field)));
    }

    private static List<Notice> of(List<Notice> all, String field) {
        return all.stream()
                .filter(notice -> notice.field().equals(field))
                .sorted(Comparator.comparingInt(Notice::start).thenComparing(Notice::guard))
                .toList();
    }

    private List<Notice> hints(Caller caller, String field, String text, String language) {
        return first(door.lint(caller, text, language)).stream()
                .map(finding -> Notice.of(finding, field, text))
                .toList();
    }

    /** As many as a field has room for: what cannot leave like this before all else. */
    static List<Finding> first(List<Finding> found) {
        return found.stream()
                .sorted(Comparator.comparing(finding -> !finding.detector().equals(Door.TOO_CLOSE)))
                .limit(HINTS)
                .toList();
    }
}

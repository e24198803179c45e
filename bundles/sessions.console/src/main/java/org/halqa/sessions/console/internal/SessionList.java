// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Door.Standing;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;
import org.jspecify.annotations.Nullable;

/** Own sessions, each with where it stands. */
final class SessionList {

    private final Sessions sessions;
    private final Programmes programmes;
    private final DoorView door;

    SessionList(Sessions sessions, Programmes programmes, DoorView door) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.door = door;
    }

    /** All of them, latest first. */
    List<Row> all(Caller caller) {
        return rows(caller, sessions.mine(caller));
    }

    /** These. */
    List<Row> rows(Caller caller, List<Stored> stored) {
        Map<String, Standing> standings =
                door.standings(caller, stored.stream().map(Stored::id).toList());
        return stored.stream()
                .map(session -> row(session, standings.get(session.id())))
                .toList();
    }

    private Row row(Stored session, @Nullable Standing standing) {
        SessionRecord record = session.record();
        return new Row(
                session.id(),
                words(Vocabulary.SESSION_TYPE, record.type()),
                words(Vocabulary.AUDIENCE, record.audience()),
                record.zone(),
                programmes.current().zones().stream()
                        .filter(zone -> zone.code().equals(record.zone()))
                        .map(Zone::labels)
                        .findFirst()
                        .orElseGet(() -> code(record.zone())),
                record.date(),
                record.minutes(),
                record.people(),
                record.afterTheFact(),
                Typed.of(record, session.version()).filled(),
                standing(standing),
                standing == null ? "" : standing.id());
    }

    private static String standing(@Nullable Standing standing) {
        if (standing == null) {
            return "draft";
        }
        return switch (standing.state()) {
            case DETECTED, REVIEWED -> "door";
            case RELEASED -> "out";
            case RECALLED, WITHDRAWN -> "back";
        };
    }

    private Labels words(Vocabulary vocabulary, String code) {
        return programmes.term(vocabulary, code).map(term -> term.labels()).orElseGet(() -> code(code));
    }

    private static Labels code(String code) {
        return new Labels(code.isEmpty() ? "–" : code, "", "");
    }
}

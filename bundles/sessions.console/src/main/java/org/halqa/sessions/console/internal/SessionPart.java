// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sessions.Numerals;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;

/** {@code /sessions/<id>}: the form of a session, or the session itself once it has gone to the door. */
final class SessionPart implements Part {

    private final Sessions sessions;
    private final CivilClock clock;
    private final FormScreen screen;
    private final Passages passages;
    private final SessionList list;

    SessionPart(Sessions sessions, CivilClock clock, FormScreen screen, Passages passages, SessionList list) {
        this.sessions = sessions;
        this.clock = clock;
        this.screen = screen;
        this.passages = passages;
        this.list = list;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        Optional<Stored> stored = path.size() > 1 ? Optional.empty() : sessions.find(request.caller(), path.get(0));
        if (stored.isEmpty()) {
            return new View.NotFound();
        }
        Stored session = stored.get();
        return session.editable()
                ? screen.show(request, session.id(), Typed.of(session.record(), session.version()))
                : closed(request, session);
    }

    private View closed(PageRequest request, Stored session) {
        Row row = list.rows(request.caller(), List.of(session)).get(0);
        return View.Page.of("session", Part.title(), Map.of("row", row, "record", session.record()));
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        if (path.size() > 1) {
            return new View.NotFound();
        }
        String id = path.get(0);
        Typed typed = screen.read(request);
        SessionRecord record = typed.record(clock);
        if (passages.apply(request, typed, record)) {
            return screen.show(request, id, typed);
        }
        List<Fault> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            List<Fault> faults = new ArrayList<>(unreadable);
            faults.addAll(sessions.check(request.caller(), record));
            return screen.refused(request, id, typed, faults);
        }
        int version = Numerals.number(typed.text("version")).orElse(0);
        return answer(request, typed, id, sessions.change(request.caller(), id, version, record));
    }

    private View answer(PageRequest request, Typed typed, String id, Outcome<Stored> outcome) {
        if (outcome instanceof Outcome.Done<Stored> done) {
            return new Kept(sessions, screen).next(request, done.value());
        } else if (outcome instanceof Outcome.Stale<Stored> stale) {
            return screen.stale(request, typed, stale.current());
        }
        return screen.refused(request, id, typed, ((Outcome.Refused<Stored>) outcome).faults());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;

/** {@code /sessions/new}: an empty form. */
final class NewPart implements Part {

    private final Sessions sessions;
    private final CivilClock clock;
    private final FormScreen screen;
    private final Passages passages;

    NewPart(Sessions sessions, CivilClock clock, FormScreen screen, Passages passages) {
        this.sessions = sessions;
        this.clock = clock;
        this.screen = screen;
        this.passages = passages;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return path.size() > 1
                ? new View.NotFound()
                : screen.show(
                        request, "", Typed.fresh(clock.today(), request.locale().getLanguage()));
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        Typed typed = screen.read(request);
        if (passages.apply(request, typed, typed.record(clock))) {
            return screen.show(request, "", typed);
        }
        List<Fault> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            List<Fault> faults = new ArrayList<>(unreadable);
            faults.addAll(sessions.check(request.caller(), typed.record(clock)));
            return screen.refused(request, "", typed, faults);
        }
        String key = request.field("_key").orElse("");
        Outcome<Stored> outcome = sessions.log(request.caller(), typed.record(clock), key);
        if (outcome instanceof Outcome.Done<Stored> done) {
            return new Kept(sessions, screen).next(request, done.value());
        }
        return screen.refused(request, "", typed, ((Outcome.Refused<Stored>) outcome).faults());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import org.halqa.anonymisation.DoorClosed;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;

/** Where to go once a session is kept: on to the door, to the words that a guard has for it, or back to the list. */
final class Kept {

    private final Sessions sessions;
    private final FormScreen screen;

    Kept(Sessions sessions, FormScreen screen) {
        this.sessions = sessions;
        this.screen = screen;
    }

    View next(PageRequest request, Stored stored) {
        if (request.field("do").orElse("").equals("hand-in")) {
            return handedIn(request, stored);
        }
        boolean advised = sessions.alerts(request.caller(), stored.record()).stream()
                .anyMatch(alert -> alert.end() > alert.start());
        return new View.Redirect(
                advised ? "/sessions/" + stored.id() : "/sessions",
                Part.say(advised ? "form.kept.advised" : "form.kept"));
    }

    private View handedIn(PageRequest request, Stored stored) {
        Outcome<String> outcome;
        try {
            outcome = sessions.submit(request.caller(), stored.id());
        } catch (DoorClosed closed) {
            return new View.Redirect("/sessions", closed.reason());
        }
        if (outcome instanceof Outcome.Done<String> done) {
            return new View.Redirect("/door/" + done.value(), Part.say("form.handed.in"));
        }
        Typed typed = Typed.of(stored.record(), stored.version());
        return screen.refused(request, stored.id(), typed, ((Outcome.Refused<String>) outcome).faults());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;

/** The ways out: the quick one, which is a plain link and asks nothing, and signing out. */
final class LeavingRoutes {

    private static final String FORGET = "\"cache\", \"storage\"";

    private final House house;

    LeavingRoutes(House house) {
        this.house = house;
    }

    /** {@code /exit}: ends the session, then shows a neutral page. */
    Route quick() {
        return new Route() {
            @Override
            public boolean open() {
                return true;
            }

            @Override
            public Answer answer(Visit visit, String rest) {
                return left(visit, "/agenda");
            }
        };
    }

    /** {@code /sign-out}: only by a form of ours, so that nobody can be signed out by a link. */
    Route signOut() {
        return (visit, rest) -> visit.incoming().isPost() ? left(visit, "/sign-in") : Answer.seeOther("/account");
    }

    /** {@code /sign-out-everywhere}. */
    Route everywhere() {
        return (visit, rest) -> {
            if (!visit.incoming().isPost()) {
                return Answer.seeOther("/account");
            }
            house.signIn().ifPresent(signIn -> visit.sessionToken().ifPresent(signIn::signOutEverywhere));
            return left(visit, "/sign-in");
        };
    }

    private Answer left(Visit visit, String next) {
        Incoming incoming = visit.incoming();
        house.signIn().ifPresent(signIn -> Cookies.SESSION.of(incoming).ifPresent(signIn::signOut));
        Answer away = Answer.seeOther(next).with("Clear-Site-Data", FORGET);
        return Cookies.SAID.clear(Cookies.VISIT.clear(Cookies.SESSION.clear(away, incoming), incoming), incoming);
    }
}

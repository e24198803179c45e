// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import org.halqa.console.internal.http.Answer;
import org.halqa.model.Message;

/** What happens once somebody is signed in: on to where they were going, with what they had typed. */
final class Entrance {

    private final House house;
    private final Calm calm;
    private final Toasts toasts;

    Entrance(House house, Calm calm, Toasts toasts) {
        this.house = house;
        this.calm = calm;
        this.toasts = toasts;
    }

    Answer enter(Visit visit, String token, SignInScreen.Going going) {
        Answer next = house.signIn()
                .flatMap(signIn -> signIn.session(token))
                .map(session -> next(visit.as(token, session), going))
                .orElseGet(() -> Answer.seeOther("/sign-in"));
        return Cookies.SESSION.set(Cookies.VISIT.clear(next, visit.incoming()), visit.incoming(), token);
    }

    private Answer next(Visit visit, SignInScreen.Going going) {
        if (going.typed().isEmpty()) {
            return Answer.seeOther(going.to());
        } else if (Secrets.same(going.owner(), visit.forms().owner())) {
            return calm.kept(visit, 200, "kept.back", going.to(), going.typed());
        }
        return toasts.keep(Answer.seeOther("/"), visit.incoming(), Message.of("console", "kept.other"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** {@code /welcome/<token>}: somebody who got a link chooses a password. */
final class WelcomeRoute implements Route {

    private final House house;
    private final Screens screens;
    private final Entrance entrance;

    WelcomeRoute(House house, Screens screens, Entrance entrance) {
        this.house = house;
        this.screens = screens;
        this.entrance = entrance;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Answer answer(Visit visit, String token) {
        return house.signIn()
                .flatMap(signIn -> signIn.invitedName(token).map(name -> invited(visit, token, signIn, name)))
                .orElseGet(() -> screens.own(visit, 404, "link-over", "title.link", Map.of()));
    }

    private Answer invited(Visit visit, String token, SignIn signIn, String name) {
        if (!visit.incoming().isPost()) {
            return form(visit, 200, name, Optional.empty());
        }
        if (!visit.formIsOurs()) {
            return form(visit, 403, name, Optional.of(Message.of("console", "signin.old")));
        }
        String chosen = visit.incoming().form().first("password").orElse("");
        if (!visit.incoming().form().first("repeated").orElse("").equals(chosen)) {
            return form(visit, 422, name, Optional.of(Message.of("console", "password.different")));
        }
        SignIn.Result result = signIn.choosePassword(token, chosen.toCharArray());
        if (result instanceof SignIn.SignedIn in) {
            return entrance.enter(visit, in.token(), new SignInScreen.Going("/", "", List.of()));
        }
        return form(
                visit, 422, name, result instanceof SignIn.Refused no ? Optional.of(no.reason()) : Optional.empty());
    }

    private Answer form(Visit visit, int status, String name, Optional<Message> reason) {
        return screens.own(
                visit,
                status,
                "welcome",
                "title.link",
                Map.of(
                        "name",
                        name,
                        "path",
                        visit.incoming().path(),
                        "reasons",
                        reason.stream().toList()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** {@code /sign-in}: a name and a password, then a code. */
final class SignInRoute implements Route {

    private final House house;
    private final SignInScreen screen;
    private final Entrance entrance;

    SignInRoute(House house, SignInScreen screen, Entrance entrance) {
        this.house = house;
        this.screen = screen;
        this.entrance = entrance;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        if (!visit.incoming().isPost()) {
            return visit.session().isPresent() ? Answer.seeOther("/") : screen.again(visit, 200, Optional.empty());
        }
        if (!visit.formIsOurs()) {
            return screen.again(visit, 403, Optional.of(Message.of("console", "signin.old")));
        }
        return house.signIn().map(signIn -> tried(visit, signIn)).orElseGet(() -> Answer.seeOther("/sign-in"));
    }

    private Answer tried(Visit visit, SignIn signIn) {
        Incoming incoming = visit.incoming();
        String pending = incoming.form().first("pending").orElse("");
        SignIn.Result result = pending.isEmpty()
                ? signIn.attempt(
                        incoming.form().first("name").orElse("").strip(),
                        incoming.form().first("password").orElse("").toCharArray(),
                        incoming.address())
                : signIn.complete(
                        pending, incoming.form().first("code").orElse("").replaceAll("\\s", ""), incoming.address());
        return answered(visit, result, pending);
    }

    private Answer answered(Visit visit, SignIn.Result result, String pending) {
        if (result instanceof SignIn.SignedIn in) {
            return entrance.enter(visit, in.token(), SignInScreen.Going.of(visit.incoming()));
        } else if (result instanceof SignIn.SecondFactorNeeded needed) {
            return screen.code(visit, needed.pending(), Optional.empty());
        }
        Message reason = ((SignIn.Refused) result).reason();
        return pending.isEmpty()
                ? screen.again(visit, 422, Optional.of(reason))
                : screen.code(visit, pending, Optional.of(reason));
    }
}

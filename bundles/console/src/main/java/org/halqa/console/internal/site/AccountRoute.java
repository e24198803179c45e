// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Fields;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** {@code /account}: what a role sees, language, ground, password, second factor. */
final class AccountRoute implements Route {

    private final House house;
    private final Screens screens;
    private final Toasts toasts;

    AccountRoute(House house, Screens screens, Toasts toasts) {
        this.house = house;
        this.screens = screens;
        this.toasts = toasts;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        SignIn signIn = house.signIn().orElseThrow();
        String token = visit.sessionToken().orElseThrow();
        if (!visit.incoming().isPost()) {
            return page(visit, 200, signIn, token, Optional.empty());
        }
        return switch (rest) {
            case "password" -> password(visit, signIn, token);
            case "second-factor" -> enrol(visit, signIn, token);
            case "second-factor/confirm" -> confirm(visit, signIn, token);
            default -> Answer.seeOther("/account");
        };
    }

    private Answer page(Visit visit, int status, SignIn signIn, String token, Optional<Message> reason) {
        List<String> roles = visit.session().orElseThrow().caller().roles().stream()
                .sorted()
                .map(Enum::name)
                .toList();
        return screens.own(
                visit,
                status,
                "account",
                "title.space",
                Map.of(
                        "roles", roles,
                        "protected", signIn.hasSecondFactor(token),
                        "reasons", reason.stream().toList()));
    }

    private Answer password(Visit visit, SignIn signIn, String token) {
        Fields form = visit.incoming().form();
        String chosen = form.first("password").orElse("");
        if (!form.first("repeated").orElse("").equals(chosen)) {
            return page(visit, 422, signIn, token, Optional.of(Message.of("console", "password.different")));
        }
        SignIn.Result result = signIn.changePassword(
                token,
                form.first("current-password").orElse("").toCharArray(),
                chosen.toCharArray(),
                visit.incoming().address());
        if (result instanceof SignIn.SignedIn in) {
            return Cookies.SESSION.set(said(visit, "account.password.done"), visit.incoming(), in.token());
        }
        Optional<Message> reason = result instanceof SignIn.Refused no ? Optional.of(no.reason()) : Optional.empty();
        return page(visit, 422, signIn, token, reason);
    }

    private Answer enrol(Visit visit, SignIn signIn, String token) {
        if (signIn.hasSecondFactor(token)) {
            return Answer.seeOther("/account");
        }
        SignIn.Enrolment enrolment = signIn.enrol(token);
        return screens.own(
                visit,
                200,
                "second-factor",
                "title.space",
                Map.of(
                        "picture", List.of(enrolment.uri()),
                        "secret", enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "),
                        "wrong", false));
    }

    private Answer confirm(Visit visit, SignIn signIn, String token) {
        String code = visit.incoming().form().first("code").orElse("").replaceAll("\\s", "");
        if (signIn.confirmEnrolment(token, code)) {
            return said(visit, "account.second.done");
        }
        return screens.own(
                visit, 422, "second-factor", "title.space", Map.of("picture", List.of(), "secret", "", "wrong", true));
    }

    private Answer said(Visit visit, String key) {
        return toasts.keep(Answer.seeOther("/account"), visit.incoming(), Message.of("console", key));
    }
}

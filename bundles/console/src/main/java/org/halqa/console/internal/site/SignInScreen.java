// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** The sign-in page, at its own address or in the place of a page that needs a session. It carries what was typed there. */
final class SignInScreen {

    private final Screens screens;
    private final House house;

    SignInScreen(Screens screens, House house) {
        this.screens = screens;
        this.house = house;
    }

    /** In the place of another page. */
    Answer first(Visit visit, List<KeptText.Kept> typed) {
        Incoming incoming = visit.incoming();
        String owner = incoming.form().first(FormToken.OWNER).orElse("");
        return show(visit, 401, new Going(LocalPath.of(incoming), owner, typed), Optional.empty(), "");
    }

    /** Again, for a reason. */
    Answer again(Visit visit, int status, Optional<Message> reason) {
        String name = visit.incoming().form().first("name").orElse("");
        return show(visit, status, Going.of(visit.incoming()), reason, name);
    }

    /** The second step. */
    Answer code(Visit visit, String pending, Optional<Message> reason) {
        Map<String, Object> values = new HashMap<>(Going.of(visit.incoming()).values());
        values.put("pending", pending);
        values.put("reasons", reason.stream().toList());
        return screens.own(visit, reason.isPresent() ? 422 : 200, "code", "title.space", values);
    }

    private Answer show(Visit visit, int status, Going going, Optional<Message> reason, String name) {
        Map<String, Object> values = new HashMap<>(going.values());
        values.put("reasons", reason.stream().toList());
        values.put("name", name);
        values.put("first", house.signIn().map(SignIn::awaitsFirstAdministrator).orElse(false));
        return screens.own(visit, status, "sign-in", "title.space", values);
    }

    /**
     * Where somebody was going, with what.
     *
     * @param owner mark of the person who typed it
     */
    record Going(String to, String owner, List<KeptText.Kept> typed) {

        private static final String TO = "_to";
        private static final String OWNER = "_owner";

        /** Read from the form of a page in between. */
        static Going of(Incoming incoming) {
            return new Going(
                    LocalPath.orStart(incoming.form().first(TO).orElse("/")),
                    incoming.form().first(OWNER).orElse(""),
                    KeptText.carried(incoming.form()));
        }

        Map<String, Object> values() {
            return Map.of("to", to, "owner", owner, "typed", typed);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Locale;
import java.util.Optional;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.identity.SignIn;

/**
 * A request by somebody, signed in or not.
 *
 * @param sessionToken what the cookie holds, when it opens a live session
 * @param forms what forms of this visit carry
 */
public record Visit(
        Incoming incoming,
        Locale locale,
        Optional<String> sessionToken,
        Optional<SignIn.Session> session,
        FormToken forms) {

    /** True when a form of this visit came back with its token. */
    public boolean formIsOurs() {
        return incoming.fromHere()
                && incoming.form()
                        .first(FormToken.CSRF)
                        .filter(given -> Secrets.same(given, forms.csrf()))
                        .isPresent();
    }

    /** True when the typed text was typed by the person who is signed in now. */
    public boolean typedByThisPerson() {
        return session.isPresent()
                && incoming.fromHere()
                && incoming.form()
                        .first(FormToken.OWNER)
                        .filter(given -> Secrets.same(given, forms.owner()))
                        .isPresent();
    }

    /** The same request by somebody who has just signed in. */
    Visit as(String token, SignIn.Session opened) {
        return new Visit(incoming, locale, Optional.of(token), Optional.of(opened), Secrets.forms(opened));
    }
}

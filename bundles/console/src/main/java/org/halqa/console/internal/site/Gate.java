// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Fields;
import org.halqa.console.internal.http.Incoming;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.NotNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a visit through to a route when the person is signed in and the form is ours, and loses nothing otherwise. */
final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** Longest value of one field, in characters. */
    static final int LONGEST = 20_000;

    private final Calm calm;
    private final SignInScreen signIn;

    Gate(Calm calm, SignInScreen signIn) {
        this.calm = calm;
        this.signIn = signIn;
    }

    Answer through(Visit visit, Route route, String rest) {
        if (route.open()) {
            return route.answer(visit, rest);
        }
        Incoming incoming = visit.incoming();
        if (visit.session().isEmpty()) {
            return signIn.first(visit, incoming.isPost() ? KeptText.of(incoming.form()) : List.of());
        }
        return incoming.isPost() ? posted(visit, route, rest) : route.answer(visit, rest);
    }

    private Answer posted(Visit visit, Route route, String rest) {
        if (!visit.formIsOurs()) {
            return visit.typedByThisPerson() ? kept(visit, 403, "kept.old") : calm.page(visit, 403);
        }
        return tooLong(visit.incoming().form()) ? kept(visit, 422, "kept.long") : route.answer(visit, rest);
    }

    static boolean tooLong(Fields form) {
        boolean[] found = {false};
        form.forEach((name, value) -> found[0] |= value.length() > LONGEST);
        return found[0];
    }

    Answer fault(Visit visit, RuntimeException fault) {
        if (fault instanceof NotForThisRole) {
            return calm.page(visit, 403);
        } else if (fault instanceof NotNow missing) {
            return calm.page(visit, 503, missing.reason());
        }
        LOG.error("The page {} failed", LocalPath.head(visit.incoming().path()), Traced.of(fault));
        return visit.incoming().isPost() && visit.session().isPresent()
                ? kept(visit, 500, "kept.fault")
                : calm.page(visit, 500);
    }

    private Answer kept(Visit visit, int status, String why) {
        Incoming incoming = visit.incoming();
        return calm.kept(visit, status, why, LocalPath.of(incoming), KeptText.of(incoming.form()));
    }
}

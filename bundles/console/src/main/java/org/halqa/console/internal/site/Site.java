// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.identity.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every request; never throws. */
public final class Site implements Function<Incoming, Answer> {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private final House house;
    private final Route assets;
    private final Gate gate;
    private final Calm calm;
    private final Map<String, Route> routes;
    private final Route pages;

    Site(House house, Route assets, Gate gate, Calm calm, Map<String, Route> routes, Route pages) {
        this.house = house;
        this.assets = assets;
        this.gate = gate;
        this.calm = calm;
        this.routes = Map.copyOf(routes);
        this.pages = pages;
    }

    @Override
    public Answer apply(Incoming incoming) {
        try {
            return answer(incoming);
        } catch (RuntimeException e) {
            LOG.error("A page could not be shown", Traced.of(e));
            return calm.plain(incoming);
        }
    }

    private Answer answer(Incoming incoming) {
        String head = LocalPath.head(incoming.path());
        if (head.equals("assets")) {
            return assets.answer(stranger(incoming), LocalPath.rest(incoming.path()));
        }
        if (head.equals("favicon.ico") || head.equals("robots.txt")) {
            return Answer.bare(404);
        }
        Visit visit = visit(incoming);
        return finish(visit, guarded(visit, head));
    }

    private Answer guarded(Visit visit, String head) {
        try {
            return routed(visit, head);
        } catch (RuntimeException e) {
            return gate.fault(visit, e);
        }
    }

    private Answer routed(Visit visit, String head) {
        Incoming incoming = visit.incoming();
        if (incoming.refusal() != 0) {
            return calm.page(visit, incoming.refusal());
        }
        if (!incoming.method().equals("GET") && !incoming.isPost()) {
            return calm.page(visit, 405).with("Allow", "GET, HEAD, POST");
        }
        Route route = routes.getOrDefault(head, pages);
        if (house.signIn().isEmpty() && !head.equals("agenda")) {
            return calm.page(visit, 503);
        }
        return gate.through(visit, route, LocalPath.rest(incoming.path()));
    }

    private Visit visit(Incoming incoming) {
        Optional<String> token = Cookies.SESSION.of(incoming);
        Optional<SignIn.Session> session = house.signIn().flatMap(signIn -> token.flatMap(signIn::session));
        return session.map(open -> new Visit(
                        incoming,
                        Languages.choose(incoming, Optional.of(open.language())),
                        token,
                        session,
                        Secrets.forms(open)))
                .orElseGet(() -> stranger(incoming));
    }

    private static Visit stranger(Incoming incoming) {
        String token = visitToken(incoming).orElseGet(FormToken::random);
        return new Visit(
                incoming,
                Languages.choose(incoming, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new FormToken(token, ""));
    }

    /** Only a token of ours; whatever else somebody planted is replaced. */
    private static Optional<String> visitToken(Incoming incoming) {
        return Cookies.VISIT.of(incoming).filter(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }

    /** Somebody who is not signed in gets a token for the forms of this visit, so that nobody else can fill them in. */
    private static Answer finish(Visit visit, Answer answer) {
        Incoming incoming = visit.incoming();
        boolean known = visit.session().isPresent() || visitToken(incoming).isPresent();
        boolean html = answer.mediaType().startsWith("text/html");
        return known || !html
                ? answer
                : Cookies.VISIT.set(answer, incoming, visit.forms().csrf());
    }
}

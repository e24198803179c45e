// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.console.spi.OpenPage;
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
    private final OpenRoute open;

    Site(House house, Route assets, Gate gate, Calm calm, Map<String, Route> routes, Route pages, OpenRoute open) {
        this.house = house;
        this.assets = assets;
        this.gate = gate;
        this.calm = calm;
        this.routes = Map.copyOf(routes);
        this.pages = pages;
        this.open = open;
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
        Optional<OpenPage> page = routes.containsKey(head) ? Optional.empty() : open.page(head);
        if (page.isPresent()) {
            return opened(OpenRoute.stranger(incoming), page.orElseThrow());
        }
        Visit visit = visit(incoming);
        return finish(visit, guarded(visit, head));
    }

    /** Neither a cookie nor a line in a log, whatever happens. */
    private Answer opened(Visit visit, OpenPage page) {
        try {
            return refused(visit)
                    .orElseGet(() -> Gate.tooLong(visit.incoming().form())
                            ? calm.page(visit, 413)
                            : open.answer(
                                    visit, page, LocalPath.rest(visit.incoming().path())));
        } catch (RuntimeException e) {
            return gate.fault(visit, e);
        }
    }

    private Answer guarded(Visit visit, String head) {
        try {
            return routed(visit, head);
        } catch (RuntimeException e) {
            return gate.fault(visit, e);
        }
    }

    private Answer routed(Visit visit, String head) {
        Optional<Answer> refused = refused(visit);
        if (refused.isPresent()) {
            return refused.orElseThrow();
        }
        Route route = routes.getOrDefault(head, pages);
        if (house.signIn().isEmpty() && !head.equals("agenda")) {
            return calm.page(visit, 503);
        }
        return gate.through(visit, route, LocalPath.rest(visit.incoming().path()));
    }

    /** What cannot be read, or asks for something that nobody answers. */
    private Optional<Answer> refused(Visit visit) {
        Incoming incoming = visit.incoming();
        if (incoming.refusal() != 0) {
            return Optional.of(calm.page(visit, incoming.refusal()));
        }
        return incoming.method().equals("GET") || incoming.isPost()
                ? Optional.empty()
                : Optional.of(calm.page(visit, 405).with("Allow", "GET, HEAD, POST"));
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

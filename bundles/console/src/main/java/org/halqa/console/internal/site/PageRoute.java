// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.halqa.console.View;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** Pages of other bundles: {@code /<id>/…}. */
final class PageRoute implements Route {

    private final House house;
    private final Calm calm;
    private final ViewAnswers answers;

    /** Pages that were here since the start: when one is gone, a part of the house is at rest, not the address wrong. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    PageRoute(House house, Calm calm, ViewAnswers answers) {
        this.house = house;
        this.calm = calm;
        this.answers = answers;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        String id = LocalPath.head(visit.incoming().path());
        house.pages().forEach(page -> seen.add(page.id()));
        Optional<ConsolePage> page = house.pages().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        return page.map(found -> opened(visit, found, rest)).orElseGet(() -> missing(visit, id));
    }

    private Answer missing(Visit visit, String id) {
        return seen.contains(id)
                ? calm.page(visit, 503, Message.of("console", "calm.503.gone"))
                : calm.page(visit, 404);
    }

    private Answer opened(Visit visit, ConsolePage page, String rest) {
        SignIn.Session session = visit.session().orElseThrow();
        house.doorkeeper()
                .orElseThrow(() -> new IllegalStateException("no doorkeeper"))
                .require(session.caller(), page.operation());
        SiteRequest request = new SiteRequest(visit, session, rest);
        View view = visit.incoming().isPost() ? page.post(request) : page.get(request);
        ClassLoader owner = Objects.requireNonNull(page.getClass().getClassLoader());
        return answers.of(visit, owner, page.module(), view);
    }
}

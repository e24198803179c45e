// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.View;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /}: a greeting and the cards of this person. */
final class StartRoute implements Route {

    private static final Logger LOG = LoggerFactory.getLogger(StartRoute.class);

    private final House house;
    private final Screens screens;

    StartRoute(House house, Screens screens) {
        this.house = house;
        this.screens = screens;
    }

    /** A card as it stands on the page. Its content is already escaped. */
    public record Card(String id, Message title, String html) {}

    @Override
    public Answer answer(Visit visit, String rest) {
        SignIn.Session session = visit.session().orElseThrow();
        Message title = Message.of("console", "title.space");
        Chrome chrome = screens.around(visit, title);
        List<LocalDate> today = house.clock().map(CivilClock::today).stream().toList();
        List<Card> cards = house.cards().stream()
                .sorted(Comparator.comparingInt(StartCard::order))
                .flatMap(card -> card(visit, session, chrome, card).stream())
                .toList();
        Map<String, Object> values = Map.of("name", isolated(session.displayName()), "today", today, "cards", cards);
        ClassLoader ours = Objects.requireNonNull(StartRoute.class.getClassLoader());
        return Answer.html(200, screens.part(visit, chrome, ours, "console", View.Page.of("start", title, values)));
    }

    /** A name keeps its own direction inside a sentence of another one. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    private Optional<Card> card(Visit visit, SignIn.Session session, Chrome chrome, StartCard card) {
        try {
            ClassLoader owner = Objects.requireNonNull(card.getClass().getClassLoader());
            return card.card(new SiteRequest(visit, session, ""))
                    .map(page ->
                            new Card(card.id(), page.title(), screens.part(visit, chrome, owner, card.module(), page)));
        } catch (RuntimeException e) {
            LOG.warn("The card {} is left out of the start page", card.id(), Traced.of(e));
            return Optional.empty();
        }
    }
}

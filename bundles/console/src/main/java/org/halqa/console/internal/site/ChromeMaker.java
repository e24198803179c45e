// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;
import org.halqa.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the chrome for a visit: only the places that this person may open. */
final class ChromeMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ChromeMaker.class);
    private static final int THUMB = 5;

    private final House house;
    private final Texts texts;
    private final Toasts toasts;

    ChromeMaker(House house, Texts texts, Toasts toasts) {
        this.house = house;
        this.texts = texts;
        this.toasts = toasts;
    }

    Chrome around(Visit visit, String title) {
        Locale locale = visit.locale();
        List<Chrome.Place> places = visit.session()
                .map(session ->
                        places(session.caller(), locale, visit.incoming().path()))
                .orElse(List.of());
        return new Chrome(
                locale.getLanguage(),
                Languages.direction(locale),
                Cookies.THEME
                        .of(visit.incoming())
                        .filter(List.of("light", "dark")::contains)
                        .orElse(""),
                title,
                LocalPath.of(visit.incoming()),
                toasts.take(visit.incoming())
                        .map(said -> texts.say(said, locale))
                        .orElse(""),
                visit.incoming().fragment(),
                demo(),
                visit.session().isPresent(),
                visit.session().map(SignIn.Session::displayName).orElse(""),
                visit.session().map(session -> roles(session.caller(), locale)).orElse(""),
                places,
                thumb(places, locale, visit.incoming().path()),
                tongues(locale));
    }

    /** The chrome of every page, those about faults too, must stand while the programme cannot be read. */
    private boolean demo() {
        try {
            return house.demo();
        } catch (RuntimeException e) {
            LOG.warn("The programme cannot be read, so that no page can say whether this is a demo", Traced.of(e));
            return false;
        }
    }

    private List<Chrome.Place> places(Caller caller, Locale locale, String path) {
        List<Chrome.Place> places = new ArrayList<>();
        places.add(place("nav.start", "/", "house", locale, path));
        house.pages().stream()
                .filter(page -> page.entry().isPresent() && opens(caller, page))
                .sorted(Comparator.comparingInt(
                        page -> page.entry().orElseThrow().order()))
                .forEach(page -> {
                    ConsolePage.Entry entry = page.entry().orElseThrow();
                    boolean here = LocalPath.head(path).equals(page.id());
                    places.add(new Chrome.Place(texts.say(entry.label(), locale), "/" + page.id(), entry.icon(), here));
                });
        return places;
    }

    private boolean opens(Caller caller, ConsolePage page) {
        return house.doorkeeper()
                .map((Doorkeeper keeper) -> keeper.allows(caller, page.operation()))
                .orElse(false);
    }

    private Chrome.Place place(String key, String target, String icon, Locale locale, String path) {
        return new Chrome.Place(texts.say(Message.of("console", key), locale), target, icon, path.equals(target));
    }

    /** The bar under the thumb holds five places; the fifth is the account, or opens the others when there are more. */
    private List<Chrome.Place> thumb(List<Chrome.Place> places, Locale locale, String path) {
        if (places.size() < THUMB) {
            List<Chrome.Place> all = new ArrayList<>(places);
            all.add(place("nav.account", "/account", "person", locale, path));
            return all;
        }
        List<Chrome.Place> thumb = new ArrayList<>(places.subList(0, THUMB - 1));
        boolean here = places.subList(THUMB - 1, places.size()).stream().anyMatch(Chrome.Place::here);
        String more = texts.say(Message.of("console", "nav.more"), locale);
        thumb.add(new Chrome.Place(more, "/menu", "three-dots", here));
        return thumb;
    }

    private String roles(Caller caller, Locale locale) {
        return caller.roles().stream()
                .sorted()
                .map(role -> texts.say(Message.of("console", "role." + role), locale))
                .collect(Collectors.joining(" · "));
    }

    private static List<Chrome.Tongue> tongues(Locale chosen) {
        return Languages.ALL.stream()
                .map(locale -> new Chrome.Tongue(
                        locale.getLanguage(), Languages.direction(locale), name(locale), locale.equals(chosen)))
                .toList();
    }

    private static String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> "عربية";
            case "en" -> "EN";
            default -> "FR";
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.internal.render.Assets;
import org.halqa.console.internal.render.Templates;
import org.halqa.console.internal.render.Words;
import org.halqa.texts.Texts;

/** Puts the parts of the console together. */
public final class SiteBuilder {

    private SiteBuilder() {}

    /** A site that speaks {@code texts} and shows what is in {@code house}. */
    public static Site site(House house, Texts texts) {
        Assets assets = new Assets(module -> owner(house, module));
        Toasts toasts = new Toasts();
        Screens screens = screens(house, texts, assets, toasts);
        Calm calm = new Calm(screens, texts);
        SignInScreen signInScreen = new SignInScreen(screens, house);
        Entrance entrance = new Entrance(house, calm, toasts);
        LeavingRoutes leaving = new LeavingRoutes(house);
        Map<String, Route> routes = Map.ofEntries(
                Map.entry("", new StartRoute(house, screens)),
                Map.entry("agenda", new AgendaRoute(house, screens)),
                Map.entry("language", PreferenceRoutes.language()),
                Map.entry("theme", PreferenceRoutes.theme()),
                Map.entry("sign-in", new SignInRoute(house, signInScreen, entrance)),
                Map.entry("welcome", new WelcomeRoute(house, screens, entrance)),
                Map.entry("account", new AccountRoute(house, screens, toasts)),
                Map.entry("menu", new MenuRoute(screens)),
                Map.entry("exit", leaving.quick()),
                Map.entry("sign-out", leaving.signOut()),
                Map.entry("sign-out-everywhere", leaving.everywhere()));
        ViewAnswers answers = new ViewAnswers(screens, calm, toasts);
        PageRoute pages = new PageRoute(house, calm, answers);
        OpenRoute open = new OpenRoute(house, answers);
        return new Site(house, new AssetRoute(assets), new Gate(calm, signInScreen), calm, routes, pages, open);
    }

    /** Class loader of the bundle whose pages or cards speak as {@code module}. */
    private static Optional<ClassLoader> owner(House house, String module) {
        Stream<Object> pages = house.pages().stream()
                .filter(page -> page.module().equals(module))
                .map(Object.class::cast);
        Stream<Object> open = house.openPages().stream()
                .filter(page -> page.module().equals(module))
                .map(Object.class::cast);
        return Stream.concat(pages, open)
                .findFirst()
                .map(page -> Objects.requireNonNull(page.getClass().getClassLoader()));
    }

    private static Screens screens(House house, Texts texts, Assets assets, Toasts toasts) {
        Templates templates = new Templates(new Words(texts, assets));
        return new Screens(templates, new ChromeMaker(house, texts, toasts), texts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Map;
import org.halqa.console.internal.render.Assets;
import org.halqa.console.internal.render.Templates;
import org.halqa.console.internal.render.Words;
import org.halqa.texts.Texts;

/** Puts the parts of the console together. */
public final class SiteBuilder {

    private SiteBuilder() {}

    /** A site that speaks {@code texts} and shows what is in {@code house}. */
    public static Site site(House house, Texts texts) {
        Assets assets = new Assets();
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
        PageRoute pages = new PageRoute(house, calm, new ViewAnswers(screens, calm, toasts));
        return new Site(house, new AssetRoute(assets), new Gate(calm, signInScreen), calm, routes, pages);
    }

    private static Screens screens(House house, Texts texts, Assets assets, Toasts toasts) {
        Templates templates = new Templates(new Words(texts, assets));
        return new Screens(templates, new ChromeMaker(house, texts, toasts), texts);
    }
}

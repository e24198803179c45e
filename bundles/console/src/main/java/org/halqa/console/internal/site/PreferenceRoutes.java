// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Set;
import org.halqa.console.internal.http.Answer;

/** Language and ground: links that keep the page. They change only how this browser shows it. */
final class PreferenceRoutes {

    private static final Set<String> THEMES = Set.of("light", "dark", "device");

    private PreferenceRoutes() {}

    /** {@code /language/ar?to=/sessions}. */
    static Route language() {
        return new Preference(Cookies.LANGUAGE, Set.of("fr", "ar", "en"));
    }

    /** {@code /theme/dark?to=/account}. */
    static Route theme() {
        return new Preference(Cookies.THEME, THEMES);
    }

    private record Preference(Cookies cookie, Set<String> choices) implements Route {
        @Override
        public boolean open() {
            return true;
        }

        @Override
        public Answer answer(Visit visit, String choice) {
            String to = LocalPath.orStart(visit.incoming().query().first("to").orElse("/"));
            Answer back = Answer.seeOther(to);
            return choices.contains(choice) ? cookie.set(back, visit.incoming(), choice) : back;
        }
    }
}

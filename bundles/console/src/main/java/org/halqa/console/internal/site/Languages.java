// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.halqa.console.internal.http.Incoming;

/** Which language a page speaks: the chosen one, else that of the account, else that of the browser, else French. */
final class Languages {

    static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);

    private Languages() {}

    static Locale choose(Incoming incoming, Optional<String> account) {
        return Cookies.LANGUAGE
                .of(incoming)
                .flatMap(Languages::known)
                .or(() -> account.flatMap(Languages::known))
                .or(() -> ofBrowser(incoming))
                .orElse(Locale.FRENCH);
    }

    static Optional<Locale> known(String code) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    static String direction(Locale locale) {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    static Optional<Locale> ofBrowser(Incoming incoming) {
        return incoming.header("accept-language").flatMap(Languages::ofHeader);
    }

    private static Optional<Locale> ofHeader(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(header), ALL));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

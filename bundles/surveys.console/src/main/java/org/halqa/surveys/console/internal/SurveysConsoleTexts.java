// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of surveys say. */
@Component
public final class SurveysConsoleTexts implements LanguagePack {

    /** The module of both pages; the rules of surveys speak in it too. */
    public static final String MODULE = "surveys";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SurveysConsoleTexts.class, locale);
    }

    /** A text of the pages in all languages, for pages that show more than one. */
    static Labels labels(String key) {
        return new Labels(text(Locale.FRENCH, key), text(Locale.forLanguageTag("ar"), key), text(Locale.ENGLISH, key));
    }

    private static String text(Locale locale, String key) {
        return Objects.requireNonNull(
                LanguagePack.beside(SurveysConsoleTexts.class, locale).get(key), key);
    }

    /** Something to say. */
    public static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }
}

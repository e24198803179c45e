// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What is said about a file. */
@Component
public final class XlsFormTexts implements LanguagePack {

    static final String MODULE = "xlsform";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(XlsFormTexts.class, locale);
    }

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    /** A text in all languages, for what becomes a part of a survey. */
    static Labels labels(String key) {
        return new Labels(text("fr", key), text("ar", key), text("en", key));
    }

    private static String text(String language, String key) {
        Map<String, String> messages = LanguagePack.beside(XlsFormTexts.class, Locale.forLanguageTag(language));
        return Objects.requireNonNull(messages.get(key), key);
    }
}

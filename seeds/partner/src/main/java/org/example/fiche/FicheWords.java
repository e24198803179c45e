// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the fiche: {@code texts_fr.properties}, {@code _ar} and {@code _en} beside this class. */
@Component
public class FicheWords implements LanguagePack {

    private static final String MODULE = "partner.fiche";

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(FicheWords.class, locale);
    }
}

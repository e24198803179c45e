// SPDX-License-Identifier: Apache-2.0
package org.example.thursday;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the rule: {@code texts_fr.properties}, {@code _ar} and {@code _en} beside this class. */
@Component
public class ThursdayWords implements LanguagePack {

    static final String MODULE = "partner.thursday";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ThursdayWords.class, locale);
    }
}

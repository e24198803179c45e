// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What this room says, on its pages too. */
@Component
public final class NarrativesTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "narratives";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(NarrativesTexts.class, locale);
    }
}

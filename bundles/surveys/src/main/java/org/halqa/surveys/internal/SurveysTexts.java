// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the rules of surveys say. */
@Component
public final class SurveysTexts implements LanguagePack {

    @Override
    public String module() {
        return "surveys";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SurveysTexts.class, locale);
    }
}

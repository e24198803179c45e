// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What templates say, on their pages too. */
@Component
public final class TemplatesTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "templates";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(TemplatesTexts.class, locale);
    }
}

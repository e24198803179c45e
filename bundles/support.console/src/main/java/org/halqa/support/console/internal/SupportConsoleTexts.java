// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of individual support say. */
@Component
public final class SupportConsoleTexts implements LanguagePack {

    static final String MODULE = "support";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SupportConsoleTexts.class, locale);
    }
}

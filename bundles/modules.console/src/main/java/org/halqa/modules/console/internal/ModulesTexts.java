// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the page. */
@Component
public final class ModulesTexts implements LanguagePack {

    @Override
    public String module() {
        return Words.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ModulesTexts.class, locale);
    }
}

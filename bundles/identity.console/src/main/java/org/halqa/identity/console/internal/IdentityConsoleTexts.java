// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of these pages; the reasons of the service come in its own pack. */
@Component
public final class IdentityConsoleTexts implements LanguagePack {

    @Override
    public String module() {
        return Words.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(IdentityConsoleTexts.class, locale);
    }
}

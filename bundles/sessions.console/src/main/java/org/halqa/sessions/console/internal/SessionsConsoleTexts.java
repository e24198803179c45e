// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of these pages; what rules and guards say comes with them. */
@Component
public final class SessionsConsoleTexts implements LanguagePack {

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SessionsConsoleTexts.class, locale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What rules and guards say. */
@Component
public final class SessionsTexts implements LanguagePack {

    @Override
    public String module() {
        return "sessions";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SessionsTexts.class, locale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of the register say. */
@Component
public final class RegisterConsoleTexts implements LanguagePack {

    static final String MODULE = "register";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RegisterConsoleTexts.class, locale);
    }
}

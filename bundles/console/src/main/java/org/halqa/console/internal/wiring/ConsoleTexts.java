// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.wiring;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the chrome. */
@Component
public final class ConsoleTexts implements LanguagePack {

    @Override
    public String module() {
        return "console";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ConsoleTexts.class, locale);
    }
}

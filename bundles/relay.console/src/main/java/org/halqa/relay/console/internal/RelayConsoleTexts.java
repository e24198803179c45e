// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of the relay say. */
@Component
public final class RelayConsoleTexts implements LanguagePack {

    static final String MODULE = "relay";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RelayConsoleTexts.class, locale);
    }
}

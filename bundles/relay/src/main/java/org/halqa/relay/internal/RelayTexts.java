// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the relay says, on its pages too. */
@Component
public final class RelayTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "relay";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RelayTexts.class, locale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What identity says to people. */
@Component
public final class IdentityWords implements LanguagePack {

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(IdentityWords.class, locale);
    }
}

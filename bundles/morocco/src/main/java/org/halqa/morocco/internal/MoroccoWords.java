// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the country pack says. */
@Component
public final class MoroccoWords implements LanguagePack {

    @Override
    public String module() {
        return "morocco";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(MoroccoWords.class, locale);
    }
}

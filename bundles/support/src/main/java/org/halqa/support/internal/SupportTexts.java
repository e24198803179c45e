// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What individual support says, on its pages too. */
@Component
public final class SupportTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "support";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SupportTexts.class, locale);
    }
}

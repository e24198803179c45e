// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the register says, on its pages too. */
@Component
public final class RegisterTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "register";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RegisterTexts.class, locale);
    }
}

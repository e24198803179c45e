// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of this room: reasons for what it cannot do. */
@Component
public final class ProgrammeTexts implements LanguagePack {

    @Override
    public String module() {
        return Say.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ProgrammeTexts.class, locale);
    }
}

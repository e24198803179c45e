// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of this format. */
@Component
public final class XlsxPack implements LanguagePack {

    static final String MODULE = "format.xlsx";

    static Message say(String key) {
        return Message.of(MODULE, key);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(XlsxPack.class, locale);
    }
}

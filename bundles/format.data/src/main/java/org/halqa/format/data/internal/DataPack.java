// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of this format. */
@Component
public final class DataPack implements LanguagePack {

    static final String MODULE = "format.data";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(DataPack.class, locale);
    }
}

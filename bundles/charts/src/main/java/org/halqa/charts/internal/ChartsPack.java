// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words in charts. */
@Component
public final class ChartsPack implements LanguagePack {

    private static final String MODULE = "charts";

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ChartsPack.class, locale);
    }
}

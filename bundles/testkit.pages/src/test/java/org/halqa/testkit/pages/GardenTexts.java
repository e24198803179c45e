// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;

final class GardenTexts implements LanguagePack {

    @Override
    public String module() {
        return "garden";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return Map.of("title", locale.getLanguage().equals("ar") ? "حديقة" : "Jardin");
    }
}

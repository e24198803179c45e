// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new DoorTexts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void nameEveryDetectorThatCanShutTheDoor(String language) {
        Map<String, String> said = pack().messages(Locale.forLanguageTag(language));
        assertThat(StockDetectorIds.and(new String[] {StockDetectorIds.TRAITS}))
                .allMatch(StockDetectorIds::named)
                .allSatisfy(id -> assertThat(said.get("detector." + id)).isNotBlank());
    }
}

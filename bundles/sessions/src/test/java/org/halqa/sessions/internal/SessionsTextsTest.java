// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.halqa.sessions.internal.scope.StockGuards;
import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SessionsTexts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void noGuardRefusesTheWordsThatAGuardOffers(String language) {
        pack().messages(Locale.forLanguageTag(language)).entrySet().stream()
                .filter(text -> text.getKey().startsWith("instead."))
                .forEach(text -> assertThat(StockGuards.all()).as(text.getKey()).allSatisfy(guard -> assertThat(
                                guard.check(text.getValue()))
                        .noneMatch(found -> found.refuses())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theWorldHealthOrganisationIsQuotedExactly(String language) {
        var texts = pack().messages(Locale.forLanguageTag(language));
        assertThat(texts.get("guard.X01.debriefing"))
                .contains("not advised … as an early intervention after exposure to trauma");
        assertThat(texts.get("guard.X01.retelling"))
                .contains("not advised … as an early intervention after exposure to trauma");
    }

    @Test
    void aReasonNeverScolds() {
        assertThat(pack().messages(Locale.FRENCH).values())
                .noneMatch(text -> text.matches("(?is).*\\b(erreur|invalide|interdit)\\b.*"));
    }
}

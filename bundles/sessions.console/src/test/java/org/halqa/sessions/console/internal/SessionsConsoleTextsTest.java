// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.halqa.sessions.internal.SessionsTexts;
import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

class SessionsConsoleTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SessionsConsoleTexts();
    }

    @Test
    void noKeyIsSaidTwice() {
        assertThat(pack().messages(Locale.FRENCH).keySet())
                .doesNotContainAnyElementsOf(
                        new SessionsTexts().messages(Locale.FRENCH).keySet());
    }
}

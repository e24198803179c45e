// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class SurveysConsoleTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SurveysConsoleTexts();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class SupportConsoleTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SupportConsoleTexts();
    }
}

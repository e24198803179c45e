// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class TextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new ProgrammeConsoleTexts();
    }
}

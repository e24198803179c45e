// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class RostersConsoleTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new RostersConsoleTexts();
    }
}

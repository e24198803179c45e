// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class PlanningConsoleTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new PlanningConsoleTexts();
    }
}

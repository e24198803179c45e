// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class PlanningTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new PlanningTexts();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class RostersTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new RostersTexts();
    }
}

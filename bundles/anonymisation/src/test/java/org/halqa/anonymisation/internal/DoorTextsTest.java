// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class DoorTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new DoorTexts();
    }
}

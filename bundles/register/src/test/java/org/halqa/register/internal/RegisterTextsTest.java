// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class RegisterTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new RegisterTexts();
    }
}

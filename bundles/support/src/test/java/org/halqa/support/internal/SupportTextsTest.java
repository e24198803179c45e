// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class SupportTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SupportTexts();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class XlsFormTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new XlsFormTexts();
    }
}

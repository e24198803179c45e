// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class MessagesTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new MessagesTexts();
    }
}

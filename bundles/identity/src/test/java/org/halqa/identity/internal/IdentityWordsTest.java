// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class IdentityWordsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new IdentityWords();
    }
}

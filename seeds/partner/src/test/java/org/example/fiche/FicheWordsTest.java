// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class FicheWordsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new FicheWords();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class PptxPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new PptxPack();
    }
}

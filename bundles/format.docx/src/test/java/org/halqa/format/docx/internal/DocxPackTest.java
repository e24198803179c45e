// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class DocxPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new DocxPack();
    }
}

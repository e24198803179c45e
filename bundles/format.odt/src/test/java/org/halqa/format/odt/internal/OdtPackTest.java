// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class OdtPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new OdtPack();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class DataPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new DataPack();
    }
}

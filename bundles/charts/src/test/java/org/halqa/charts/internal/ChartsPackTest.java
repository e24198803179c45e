// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class ChartsPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new ChartsPack();
    }
}

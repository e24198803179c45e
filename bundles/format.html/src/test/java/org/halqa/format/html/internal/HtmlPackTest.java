// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class HtmlPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new HtmlPack();
    }
}

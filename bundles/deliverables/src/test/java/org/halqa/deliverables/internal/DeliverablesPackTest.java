// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class DeliverablesPackTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new DeliverablesPack();
    }
}

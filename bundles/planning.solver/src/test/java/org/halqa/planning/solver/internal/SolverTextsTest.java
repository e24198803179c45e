// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import org.halqa.testkit.texts.LanguagePackContract;
import org.halqa.texts.spi.LanguagePack;

class SolverTextsTest extends LanguagePackContract {

    @Override
    protected LanguagePack pack() {
        return new SolverTexts();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.util.List;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.reporting.ReportSectionContract;
import org.halqa.texts.spi.LanguagePack;

class FicheSectionTest extends ReportSectionContract {

    @Override
    protected ReportSection section() {
        return new FicheSection();
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new FicheWords());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.util.List;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.texts.spi.LanguagePack;

class FicheFormatTest extends ReportFormatContract {

    @Override
    protected ReportFormat format() {
        return new FicheFormat();
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new FicheWords());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.reporting.ReportSectionContract;
import org.halqa.texts.spi.LanguagePack;

class SessionAnalysisTest extends ReportSectionContract {

    @Override
    protected ReportSection section() {
        return new SessionAnalysis();
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new DeliverablesPack());
    }
}

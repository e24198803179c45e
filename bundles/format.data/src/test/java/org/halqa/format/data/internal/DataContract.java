// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.List;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.texts.spi.LanguagePack;

/** The contract of all formats, for one of this room. */
abstract class DataContract extends ReportFormatContract {

    private final ReportFormat format;

    DataContract(String id) {
        this.format = new DataFormats()
                .formats().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new DataPack());
    }
}

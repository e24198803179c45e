// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Sheets}. */
@Component(service = Sheets.class)
public final class SheetsComponent implements Sheets {

    private final Sheets sheets;

    /** Called by Declarative Services. */
    @Activate
    public SheetsComponent(@Reference ReportingComponent reporting) {
        this.sheets = reporting.desk().sheets();
    }

    @Override
    public Outcome<Reports.Document> write(Caller caller, Sheet sheet, Locale language, String format) {
        return sheets.write(caller, sheet, language, format);
    }
}

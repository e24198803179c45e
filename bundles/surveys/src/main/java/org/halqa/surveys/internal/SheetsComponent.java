// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers sealed answers to the door; the work is done by {@link SurveySheets}. */
@Component
public final class SheetsComponent implements SheetSource {

    private final SheetSource sheets;

    @Activate
    public SheetsComponent(@Reference SurveyWorks works, @Reference Programmes programmes) {
        sheets = new SurveySheets(works.parts().rows(), works.parts().sealing(), programmes);
    }

    @Override
    public String id() {
        return sheets.id();
    }

    @Override
    public List<String> closed(String programme) {
        return sheets.closed(programme);
    }

    @Override
    public Optional<Sheets> sheets(String survey) {
        return sheets.sheets(survey);
    }
}

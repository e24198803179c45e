// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Locale;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;

/** Sheets from the press that writes reports. */
final class PressedSheets implements Sheets {

    private final ShelvedReports.Services services;
    private final CivilClock clock;
    private final ShelvedReports reports;

    PressedSheets(ShelvedReports.Services services, CivilClock clock, ShelvedReports reports) {
        this.services = services;
        this.clock = clock;
        this.reports = reports;
    }

    @Override
    public Outcome<Reports.Document> write(Caller caller, Sheet sheet, Locale language, String format) {
        if (!services.texts().locales().contains(language)) {
            return refused("language", "language.unknown");
        }
        Report report = report(sheet, language);
        return reports.offered(report.kind(), caller.organisations(), format)
                .map(offered -> Outcomes.map(reports.write(report, "", offered), file -> named(file, sheet, language)))
                .orElseGet(() -> refused("format", "format.gone"));
    }

    private Report report(Sheet sheet, Locale language) {
        Programme programme = services.programmes().current();
        return new Report(
                sheet.layout().kind(),
                language,
                programme.reference(),
                sheet.title(),
                clock.today(),
                programme.demo(),
                sheet.blocks());
    }

    private static Reports.Document named(Reports.Document file, Sheet sheet, Locale language) {
        String extension = file.fileName().substring(file.fileName().lastIndexOf('.'));
        return new Reports.Document(
                sheet.name() + "-" + language.getLanguage() + extension, file.mediaType(), file.content());
    }

    private static Outcome<Reports.Document> refused(String field, String key) {
        return Outcome.refused(field, Message.of(ReportsPack.MODULE, key));
    }
}

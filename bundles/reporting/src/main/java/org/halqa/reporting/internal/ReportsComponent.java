// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Reports}. */
@Component(service = Reports.class)
public final class ReportsComponent implements Reports {

    private final Reports reports;

    /** Called by Declarative Services. */
    @Activate
    public ReportsComponent(@Reference ReportingComponent reporting) {
        this.reports = reporting.desk().reports();
    }

    @Override
    public List<FormatChoice> formats() {
        return reports.formats();
    }

    @Override
    public List<FormatChoice> formats(Caller caller, String kind) {
        return reports.formats(caller, kind);
    }

    @Override
    public Glossary glossary() {
        return reports.glossary();
    }

    @Override
    public Message title(String kind, String variant) {
        return reports.title(kind, variant);
    }

    @Override
    public List<Deliverable> deliverables(Caller caller) {
        return reports.deliverables(caller);
    }

    @Override
    public Outcome<Report> compose(Caller caller, String kind, String subject, Locale language) {
        return reports.compose(caller, kind, subject, language);
    }

    @Override
    public Outcome<Outline> outline(Caller caller, String kind, String variant, Locale language) {
        return reports.outline(caller, kind, variant, language);
    }

    @Override
    public Outcome<Document> write(Caller caller, String kind, String subject, Locale language, String format) {
        return reports.write(caller, kind, subject, language, format);
    }
}

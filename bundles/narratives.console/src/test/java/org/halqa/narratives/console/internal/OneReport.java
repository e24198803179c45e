// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import java.util.List;
import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.ReportKind.Variant;

/** Two kinds of reports: one with shared words, one with words for each zone. */
final class OneReport implements Reports {

    static final Message WORD = Message.of("narratives", "page.title");

    private static Deliverable kind(String id, boolean byVariant, List<Variant> variants) {
        return new Deliverable(
                id,
                WORD,
                WORD,
                Audience.COORDINATION,
                variants,
                byVariant,
                List.of(new ReportPart("context", WORD, WORD, false), new ReportPart("analysis", WORD, WORD, true)));
    }

    @Override
    public List<Deliverable> deliverables(Caller caller) {
        return List.of(
                kind("final-report", false, List.of(new Variant("", WORD))),
                kind("zone-status", true, List.of(new Variant("OR", WORD), new Variant("FM", WORD))));
    }

    @Override
    public Message title(String kind, String variant) {
        return WORD;
    }

    @Override
    public List<FormatChoice> formats() {
        return List.of();
    }

    @Override
    public List<FormatChoice> formats(Caller caller, String kind) {
        return List.of();
    }

    @Override
    public Glossary glossary() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Report> compose(Caller caller, String kind, String subject, Locale language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Outline> outline(Caller caller, String kind, String variant, Locale language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Document> write(Caller caller, String kind, String subject, Locale language, String format) {
        throw new UnsupportedOperationException();
    }
}

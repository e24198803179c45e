// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.texts.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;

/** Wires reporting; the work is done by {@link ShelvedReports}. */
@Component(service = Reports.class)
@Designate(ocd = ReportingConfig.class)
public final class ReportingComponent implements Reports {

    private final BundleContext context;
    private final ShelvedReports reports;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, ReportSection>> sections = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, ReportFormat>> formats = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ReportingComponent(
            BundleContext context,
            ReportingConfig config,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord record,
            @Reference Releases releases,
            @Reference Programmes programmes,
            @Reference Texts texts) {
        this.context = context;
        this.reports = new ShelvedReports(
                new ShelvedReports.Services(doorkeeper, record, releases, programmes, texts),
                new Limits(Duration.ofSeconds(config.seconds()), config.megabytes() << 20, config.atOnce()),
                () -> ranked(sections),
                () -> ranked(formats));
    }

    private <T> List<Contribution<T>> ranked(List<Map.Entry<Map<String, Object>, T>> bound) {
        return bound.stream()
                .map(entry -> Contribution.of(entry.getValue(), entry.getKey(), id -> {
                    Bundle bundle = context.getBundle(id);
                    return bundle == null ? "" : String.valueOf(bundle.getSymbolicName());
                }))
                .toList();
    }

    @Override
    public List<FormatChoice> formats() {
        return reports.formats();
    }

    @Override
    public Glossary glossary() {
        return reports.glossary();
    }

    @Override
    public Outcome<Report> compose(Caller caller, String kind, String released, Locale language) {
        return reports.compose(caller, kind, released, language);
    }

    @Override
    public Outcome<Document> write(Caller caller, String kind, String released, Locale language, String format) {
        return reports.write(caller, kind, released, language, format);
    }
}

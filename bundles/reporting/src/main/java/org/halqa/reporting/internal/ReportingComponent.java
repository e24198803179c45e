// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Releases;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.reporting.internal.store.ChoiceRows;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.IssueRows;
import org.halqa.reporting.spi.FormatSource;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.store.Database;
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

/** Wires what is contributed to reporting with what it keeps; the services of {@link Desk} are registered beside it. */
@Component(service = ReportingComponent.class)
@Designate(ocd = ReportingConfig.class)
public final class ReportingComponent {

    private final BundleContext context;
    private final Desk desk;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, ReportKind>> kinds = List.of();

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

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, FormatSource>> sources = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ReportingComponent(
            BundleContext context,
            ReportingConfig config,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord record,
            @Reference Releases releases,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Texts texts,
            @Reference(target = "(halqa.room=reporting)") Database database) {
        this.context = context;
        Shelves shelves = new Shelves(
                () -> ranked(kinds),
                () -> ranked(sections),
                () -> Stream.concat(
                                ranked(formats).stream(),
                                ranked(sources).stream().flatMap(ReportingComponent::formats))
                        .toList(),
                label -> texts.knows(label.module(), label.key()));
        this.desk = Desk.of(
                new ShelvedReports.Services(doorkeeper, record, releases, programmes, texts),
                clock,
                new Limits(Duration.ofSeconds(config.seconds()), config.megabytes() << 20, config.atOnce()),
                shelves,
                new Desk.Tables(new IssueRows(database), new FollowRows(database), new ChoiceRows(database)));
    }

    Desk desk() {
        return desk;
    }

    private static Stream<Contribution<ReportFormat>> formats(Contribution<FormatSource> source) {
        return Guarded.formats(source).stream()
                .map(format -> new Contribution<>(format, source.ranking(), source.age(), source.bundle()));
    }

    private <T> List<Contribution<T>> ranked(List<Map.Entry<Map<String, Object>, T>> bound) {
        return bound.stream()
                .map(entry -> Contribution.of(entry.getValue(), entry.getKey(), id -> {
                    Bundle bundle = context.getBundle(id);
                    return bundle == null ? "" : String.valueOf(bundle.getSymbolicName());
                }))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Charts;
import org.halqa.reporting.EditableCharts;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.FormatSource;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.store.Database;
import org.halqa.templates.Templates;
import org.halqa.templates.internal.store.PackRows;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offers {@link Templates}, and what is switched on as formats. */
@Component(service = {Templates.class, FormatSource.class, TemplatesComponent.class})
public final class TemplatesComponent implements Templates, FormatSource {

    private final KeptTemplates templates;

    /** Only where slides are installed; without it charts in a template of slides are pictures. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable EditableCharts editable;

    @Activate
    public TemplatesComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Texts texts,
            @Reference Charts charts,
            @Reference(target = "(halqa.room=templates)") Database database) {
        Drawings drawings = new Drawings(charts, () -> Optional.ofNullable(editable));
        this.templates = new KeptTemplates(
                new KeptTemplates.House(doorkeeper, access, programmes, clock, texts, drawings),
                new PackRows(database));
    }

    @Override
    public List<ReportFormat> formats() {
        return templates.formats();
    }

    KeptTemplates kept() {
        return templates;
    }

    @Override
    public List<Placeable> placeables() {
        return templates.placeables();
    }

    @Override
    public List<Pack> all(Caller caller) {
        return templates.all(caller);
    }

    @Override
    public Optional<Pack> find(Caller caller, String id) {
        return templates.find(caller, id);
    }

    @Override
    public Outcome<Pack> add(Caller caller, String label, String organisation, byte[] content) {
        return templates.add(caller, label, organisation, content);
    }

    @Override
    public Outcome<Pack> turn(Caller caller, String id, boolean on) {
        return templates.turn(caller, id, on);
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        return templates.remove(caller, id);
    }

    @Override
    public Outcome<Reports.Document> preview(Caller caller, String id, Locale language) {
        return templates.preview(caller, id, language);
    }
}

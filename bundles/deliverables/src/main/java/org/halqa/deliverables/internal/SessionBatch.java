// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Every released session report, one after the other, newest first (R071). */
@Component(service = ReportSection.class)
public final class SessionBatch implements ReportSection {

    @Override
    public String id() {
        return "session-reports.all";
    }

    @Override
    public String kind() {
        return SessionReports.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Block> blocks(Material material) {
        Held held = material.variant().isEmpty()
                ? Held.of(material)
                : Held.of(material).in(material.variant());
        if (held.count() == 0) {
            return List.of(Shown.nothingYet());
        }
        return Stream.concat(
                        Stream.of(Shown.paragraph("batch.lead", held.count())),
                        held.sessions().stream()
                                .flatMap(session -> Stream.concat(
                                        SessionFacts.blocks(session, material.glossary()).stream(),
                                        SessionAnalysis.blocks(session).stream())))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Narratives;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Reports;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code /write}: {@code <kind>/<variant>} the parts of a report, {@code …/<part>} one of them, {@code recommendations}. */
@Component(service = ConsolePage.class)
public final class WritePage implements ConsolePage {

    private static final String RECOMMENDATIONS = "recommendations";
    private static final int PART = 3;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final PartList parts;
    private final PartEditor part;
    private final AdviceDesk advices;

    /** Wires the parts together. */
    @Activate
    public WritePage(
            @Reference Narratives narratives,
            @Reference Advices advices,
            @Reference Reports reports,
            @Reference Programmes programmes) {
        Hints hints = new Hints(() -> door);
        this.parts = new PartList(reports, narratives);
        this.part = new PartEditor(reports, narratives, hints);
        this.advices = new AdviceDesk(advices, programmes, hints);
    }

    /** With this door. For tests. */
    WritePage(Narratives narratives, Advices advices, Reports reports, Programmes programmes, Door door) {
        this(narratives, advices, reports, programmes);
        this.door = door;
    }

    @Override
    public String id() {
        return "write";
    }

    @Override
    public String module() {
        return WriteTexts.MODULE;
    }

    @Override
    public String operation() {
        return "narratives.write";
    }

    /** Reached from the page of a report. */
    @Override
    public Optional<Entry> entry() {
        return Optional.empty();
    }

    @Override
    public View get(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        if (request.rest().isEmpty()) {
            return advices.list(request);
        } else if (path.get(0).equals(RECOMMENDATIONS)) {
            return switch (path.size()) {
                case 1 -> advices.list(request);
                case 2 -> advices.get(request, path.get(1));
                default -> new View.NotFound();
            };
        }
        return switch (path.size()) {
            case 2 -> parts.view(request, path.get(0), path.get(1));
            case PART -> part.get(request, path.get(0), path.get(1), path.get(2));
            default -> new View.NotFound();
        };
    }

    @Override
    public View post(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        if (path.size() == 2 && path.get(0).equals(RECOMMENDATIONS)) {
            return advices.post(request, path.get(1));
        }
        return path.size() == PART ? part.post(request, path.get(0), path.get(1), path.get(2)) : new View.NotFound();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;

/** A kind whose words are {@code kind.<id>}, {@code kind.<id>.purpose}, {@code part.<id>.<part>} and its {@code .hint}. */
abstract class TermsKind implements ReportKind {

    private final String id;
    private final int order;
    private final Audience audience;

    TermsKind(String id, int order, Audience audience) {
        this.id = id;
        this.order = order;
        this.audience = audience;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Message title() {
        return say("kind." + id);
    }

    @Override
    public final Message purpose() {
        return say("kind." + id + ".purpose");
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final Audience audience() {
        return audience;
    }

    @Override
    public List<ReportPart> parts() {
        return List.of();
    }

    /** A part that is complete when something is computed for it. */
    final ReportPart computed(String part) {
        return part(part, false);
    }

    /** A part that needs the words of its author. */
    final ReportPart written(String part) {
        return part(part, true);
    }

    private ReportPart part(String part, boolean written) {
        String key = "part." + id + "." + part;
        return new ReportPart(part, say(key), say(key + ".hint"), written);
    }
}

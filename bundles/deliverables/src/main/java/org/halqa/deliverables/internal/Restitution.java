// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Frame;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** Deliverable 4 (R073): the feedback workshop for line managers, in three blocks and four forms. */
@Component(service = ReportKind.class)
public final class Restitution extends TermsKind {

    static final String ID = "restitution";

    /** Made by Declarative Services. */
    public Restitution() {
        super(ID, 50, Audience.LINE_MANAGERS);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(computed("survey"), computed("analysis"), computed("recommendations"));
    }

    /** Slides with speaker’s notes. */
    static final String DECK = "deck";

    /** What people take home. */
    static final String HANDOUT = "handout";

    /** What can I change on Monday? One card for each axis. */
    static final String CARDS = "cards";

    /** Questions to discuss. */
    static final String GUIDE = "guide";

    @Override
    public List<Variant> variants(Frame frame) {
        return Stream.of(DECK, HANDOUT, CARDS, GUIDE)
                .map(code -> new Variant(code, say("variant." + code)))
                .toList();
    }
}

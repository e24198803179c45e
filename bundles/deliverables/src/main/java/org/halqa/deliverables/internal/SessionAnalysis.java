// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The last two fields of a session report (R071), in the author's cleared words: needs and trends. */
@Component
public final class SessionAnalysis implements ReportSection {

    @Override
    public String id() {
        return "session-report.analysis";
    }

    @Override
    public String kind() {
        return SessionFacts.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Block> blocks(Material material) {
        return material.documents().stream()
                .flatMap(session -> blocks(session).stream())
                .toList();
    }

    static List<Block> blocks(Released session) {
        List<Block> blocks = new ArrayList<>();
        for (String field : List.of("needs", "trends")) {
            blocks.add(new Block.Heading(2, say("field." + field)));
            blocks.add(words(session.content().passages().get(field)));
        }
        if (session.content().singleReader()) {
            blocks.add(new Block.Notice(say("single-reader")));
        }
        return blocks;
    }

    private static Block words(@Nullable ClearedText text) {
        return text == null || text.text().isBlank() ? new Block.Notice(say("silent.words")) : new Block.Words(text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.ExpectedResults;
import org.halqa.reporting.spi.Material;

/** What closed surveys say, as far as enough people answered (R060 to R064, R074). */
final class Surveyed {

    private static final String OWN = "OWN";

    private Surveyed() {}

    /** The five expected results, each with the sentences that coordination reads on the page of results. */
    static List<Block> expected(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, ExpectedResults.heading()));
        for (ExpectedResults.Expected one : ExpectedResults.of(material.surveyParts())) {
            blocks.add(new Block.Heading(3, one.name()));
            blocks.add(one.says().isEmpty() ? new Block.Notice(ExpectedResults.none()) : new Block.Items(one.says()));
        }
        blocks.add(new Block.Notice(ExpectedResults.caution()));
        return blocks;
    }

    /** One instrument after the other, whatever surveys asked it: for slides, where little fits. */
    static List<Block> brief(Material material) {
        return blocks(material, Set.of(), true);
    }

    /** The same in full, without the sentences that stand before it. */
    static List<Block> blocks(Material material, Set<Message> told) {
        return blocks(material, told, false);
    }

    private static List<Block> blocks(Material material, Set<Message> told, boolean brief) {
        List<Block> blocks = new ArrayList<>();
        instruments(material)
                .forEach((code, waves) ->
                        blocks.addAll(new Instrument(code, waves, told, brief).blocks(material.glossary())));
        return blocks.isEmpty() ? List.of(new Block.Notice(say("survey.none"))) : blocks;
    }

    /** Results by instrument, those asked first first; questions of an organisation's own are those of one survey alone. */
    private static Map<String, List<Evidence>> instruments(Material material) {
        Map<String, List<Evidence>> instruments = new LinkedHashMap<>();
        for (Map.Entry<String, Evidence> part : material.surveyParts().entrySet()) {
            String code = part.getKey().substring(part.getKey().lastIndexOf(':') + 1);
            String own = OWN + (instruments.size() + 1);
            instruments
                    .computeIfAbsent(code.equals(OWN) ? own : code, each -> new ArrayList<>())
                    .add(0, part.getValue());
        }
        return instruments;
    }
}

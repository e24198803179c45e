// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.anonymisation.Released;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/** Stress factors that were relayed to coordination, on the axes of Gollac (R026, B5). */
final class Factors {

    private static final String KIND = "stress-factor";

    private Factors() {}

    /** The axes with how many relayed factors each has. */
    static Map<String, Integer> byAxis(Material material) {
        Map<String, Integer> axes = new TreeMap<>();
        material.documents(KIND).forEach(factor -> factor.codes(AuthorWords.AXIS).stream()
                .map(code -> code.contains(".") ? code.substring(0, code.indexOf('.')) : code)
                .distinct()
                .forEach(axis -> axes.merge(axis, 1, Integer::sum)));
        return axes;
    }

    static List<Block> blocks(Material material) {
        List<Released> factors = material.documents(KIND);
        if (factors.isEmpty()) {
            return List.of(new Block.Notice(say("factors.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph("factors.lead", factors.size()));
        blocks.add(Shown.tally(byAxis(material), axis -> material.glossary().term(Vocabulary.STRESS_FACTOR, axis)));
        for (Released factor : factors) {
            factor.content().passages().values().forEach(words -> blocks.add(new Block.Words(words)));
        }
        return blocks;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.ClearedText;
import org.halqa.reporting.Block;
import org.halqa.reporting.SurveyWords;
import org.halqa.reporting.spi.Material;

/** What people wrote in closed surveys, in the words of the psychologist, as it left through the door: the qualitative half of the effects (E10). */
final class Paraphrased {

    private Paraphrased() {}

    static List<ClearedText> texts(Material material) {
        return material.documents(SurveyWords.KIND).stream()
                .flatMap(document -> document.content().passages().values().stream())
                .toList();
    }

    /** Under a heading of their own; nothing when nothing left. */
    static List<Block> blocks(Material material) {
        List<ClearedText> texts = texts(material);
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.heading("effects.voices"));
        blocks.add(Shown.paragraph("effects.voices.lead"));
        texts.forEach(text -> blocks.add(new Block.Words(text)));
        return blocks;
    }
}

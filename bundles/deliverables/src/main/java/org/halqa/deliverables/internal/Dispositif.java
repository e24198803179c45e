// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.anonymisation.ClearedText;
import org.halqa.reporting.Block;
import org.halqa.reporting.SchemeWords;
import org.halqa.reporting.spi.Material;

/** The newest dispositif that left through the door (R050): its passages, each under its heading, in the part of the note they belong to. */
final class Dispositif {

    /** How groups are made and when they meet. */
    static final List<String> MODALITIES = List.of(SchemeWords.GROUPS, SchemeWords.RHYTHM);

    /** What holds a circle. */
    static final List<String> TOOLS = List.of(SchemeWords.CHARTER, SchemeWords.TOOLS);

    /** How it is followed up. */
    static final List<String> MONITORING = List.of(SchemeWords.FOLLOW_UP);

    private Dispositif() {}

    static List<Block> blocks(Material material, List<String> passages) {
        return material.documents(SchemeWords.KIND).stream()
                .limit(1)
                .map(document -> document.content().passages())
                .flatMap(written -> passages.stream().flatMap(name -> passage(written, name)))
                .toList();
    }

    private static Stream<Block> passage(Map<String, ClearedText> written, String name) {
        return Stream.of(written.get(name))
                .filter(Objects::nonNull)
                .flatMap(words -> Stream.of(Shown.heading("dispositif." + name), new Block.Words(words)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.spi.Material;

/** Recommendations with owner, axis, strategy and status, the strategic ones first (R072). */
final class Advice {

    private static final List<String> LEVELS = List.of("STRATEGIC", "OPERATIONAL");

    private Advice() {}

    /** All of them; nothing but a remark when there is none. */
    static List<Block> blocks(Material material) {
        return blocks(material, LEVELS, recommendation -> true);
    }

    /** Those of these levels that {@code wanted} holds for. */
    static List<Block> blocks(Material material, List<String> levels, Predicate<Recommendation> wanted) {
        List<Block> blocks = new ArrayList<>();
        for (String level : levels) {
            List<Recommendation> those = material.recommendations().stream()
                    .filter(each -> level(each).equals(level))
                    .filter(wanted)
                    .toList();
            if (!those.isEmpty()) {
                blocks.add(Shown.heading("level." + level));
                those.forEach(each -> blocks.addAll(one(each, material)));
            }
        }
        return blocks.isEmpty() ? List.of(new Block.Notice(say("advice.none"))) : blocks;
    }

    /** A document that does not say is operational. */
    private static String level(Recommendation recommendation) {
        return code(recommendation, AuthorWords.LEVEL).filter(LEVELS::contains).orElse("OPERATIONAL");
    }

    static Optional<String> code(Recommendation recommendation, String field) {
        return recommendation.document().codes(field).stream().findFirst();
    }

    private static List<Block> one(Recommendation recommendation, Material material) {
        List<Block> blocks = new ArrayList<>();
        Stream.of("fr", "ar", "en")
                .map(language -> recommendation.document().content().passages().get(language))
                .filter(Objects::nonNull)
                .forEach(words -> blocks.add(new Block.Words(words)));
        code(recommendation, AuthorWords.OWNER)
                .ifPresent(owner -> blocks.add(Shown.field("advice.owner", owner(owner, material))));
        code(recommendation, AuthorWords.AXIS)
                .ifPresent(axis -> blocks.add(
                        Shown.field("advice.axis", material.glossary().term(Vocabulary.STRESS_FACTOR, axis))));
        code(recommendation, AuthorWords.STRATEGY)
                .filter(strategy -> strategy.matches("[1-3]"))
                .ifPresent(strategy -> blocks.add(Shown.field("advice.strategy", say("logframe.XENIA." + strategy))));
        blocks.add(Shown.field("advice.status", say("status." + recommendation.status())));
        return blocks;
    }

    private static Message owner(String code, Material material) {
        return material.frame().organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .map(organisation -> say("name", organisation.labels()))
                .findFirst()
                .orElseGet(() -> say("owner.other"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/** Stress factors that were relayed to coordination, on the axes of Gollac (R026, B5). */
final class Factors {

    static final String KIND = "stress-factor";
    private static final List<String> FIELDS = List.of("words", "resources", "action");

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

    /** Factors axis by axis, each under a heading of {@code level}: that below the heading that all of them stand under. */
    static List<Block> blocks(Material material, int level) {
        List<Released> factors = material.documents(KIND).stream()
                .sorted(Comparator.comparing(Factors::axis))
                .toList();
        if (factors.isEmpty()) {
            return List.of(new Block.Notice(say("factors.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.paragraph("factors.lead", factors.size()));
        blocks.add(Shown.chart(Block.Chart.Kind.BARS, profile(material)));
        factors.forEach(factor -> blocks.addAll(one(factor, material, level)));
        return blocks;
    }

    /** Those of one axis stand together; those without one come last. */
    private static String axis(Released factor) {
        return factor.codes(AuthorWords.AXIS).stream().findFirst().orElse("~");
    }

    /** What was said of one factor, what helps already, what could be done: each under its name. */
    private static List<Block> one(Released factor, Material material, int level) {
        Map<String, ClearedText> passages = factor.content().passages();
        List<Block> blocks = new ArrayList<>();
        factor.codes(AuthorWords.AXIS).stream()
                .findFirst()
                .map(axis -> material.glossary().term(Vocabulary.STRESS_FACTOR, axis))
                .ifPresent(axis -> blocks.add(new Block.Heading(level, axis)));
        for (String field : FIELDS) {
            ClearedText words = passages.get(field);
            if (words != null && !words.text().isBlank()) {
                if (!field.equals(FIELDS.get(0))) {
                    blocks.add(new Block.Paragraph(say("factor." + field)));
                }
                blocks.add(new Block.Words(words));
            }
        }
        return blocks;
    }

    /** The profile of Gollac: how many relayed factors each axis has, those without one as well. */
    private static Block.Figures profile(Material material) {
        Map<String, Integer> counts = byAxis(material);
        List<String> axes = Stream.concat(
                        material.terms(Vocabulary.STRESS_FACTOR).stream().map(Term::code), counts.keySet().stream())
                .distinct()
                .toList();
        Evidence.Table table = new Evidence.Table(
                "factors.axis",
                say("factors.profile"),
                "factor",
                "",
                List.of("TOTAL"),
                axes.stream()
                        .map(axis -> new Evidence.Line(
                                axis, List.of(new Evidence.Cell(OptionalInt.of(counts.getOrDefault(axis, 0))))))
                        .toList());
        return new Block.Figures(
                table,
                say("advice.axis"),
                List.of(say("factors.count")),
                axes.stream()
                        .map(axis -> material.glossary().term(Vocabulary.STRESS_FACTOR, axis))
                        .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Block;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;
import org.halqa.reporting.internal.ReportsPack;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.halqa.testkit.reporting.SpokenBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each section, in each variant of its kind, with much, little and no material, in each language. */
class EverySectionTest {

    static Stream<Arguments> everything() {
        return AllSections.sections().stream()
                .flatMap(section -> variants(section).flatMap(variant -> Stream.of(nothing(variant), something(variant))
                        .map(material -> Arguments.of(section.id(), section, material))));
    }

    private static Stream<String> variants(ReportSection section) {
        ReportKind kind = AllSections.kinds().stream()
                .filter(each -> each.id().equals(section.kind()))
                .findFirst()
                .orElseThrow();
        return kind.variants(SampleMaterial.nothing("").frame()).stream().map(ReportKind.Variant::code);
    }

    private static Material nothing(String variant) {
        return SampleMaterial.nothing(variant);
    }

    private static Material something(String variant) {
        Released advice = ReleasedSamples.document(
                Map.of("owner", List.of("MS2"), "axis", List.of("G1"), "strategy", List.of("2")),
                Map.of("fr", ReleasedSamples.cleared("Prévoir un temps de relais.", "fr")));
        Released factor = ReleasedSamples.document(
                Factors.KIND,
                Map.of("axis", List.of("G1")),
                Map.of("words", ReleasedSamples.cleared("Trop de dossiers.", "fr")));
        return new SampleMaterial(
                List.of(ReleasedSamples.sessionReport(), ReleasedSamples.silentReport(), factor),
                ReleasedSamples.evidence(),
                Map.of(),
                List.of(new Recommendation(advice, Status.ACCEPTED, Optional.empty())),
                variant,
                Optional.empty());
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("everything")
    void speaksInEachLanguageAndTheSameTwice(String id, ReportSection section, Material material) {
        assertThat(section.blocks(material)).isNotEmpty().isEqualTo(section.blocks(material));
        assertThat(SpokenBlocks.unsaid(section.blocks(material), List.of(new DeliverablesPack(), new ReportsPack())))
                .isEmpty();
    }

    /** Whoever goes from heading to heading must not fall into a hole; each part begins below a heading of level 1. */
    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("everything")
    void noLevelOfHeadingsIsLeftOut(String id, ReportSection section, Material material) {
        int above = 1;
        for (Block block : section.blocks(material)) {
            if (block instanceof Block.Heading heading) {
                assertThat(heading.level()).as(heading.text().key()).isLessThanOrEqualTo(above + 1);
                above = heading.level();
            }
        }
    }

    @Test
    void partsSpeakInEachLanguage() {
        List<Block> words = AllSections.kinds().stream()
                .flatMap(kind -> kind.parts().stream())
                .flatMap(part -> Stream.of(part.heading(), part.hint()))
                .<Block>map(Block.Paragraph::new)
                .toList();
        assertThat(SpokenBlocks.unsaid(words, List.of(new DeliverablesPack(), new ReportsPack())))
                .isEmpty();
    }
}

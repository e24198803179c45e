// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.halqa.reporting.Block;
import org.halqa.reporting.SurveyWords;
import org.halqa.reporting.spi.Material;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.junit.jupiter.api.Test;

class ParaphrasedTest {

    @Test
    void whatLeftOfASurveyStandsInTheEffectsAndIsCounted() {
        Material material = SampleMaterial.of(ReleasedSamples.document(
                SurveyWords.KIND,
                Map.of("wave", List.of("POST")),
                Map.of("SATISFACTION.s9", ReleasedSamples.cleared("On se parle davantage.", "fr"))));

        assertThat(new FinalEffects().blocks(material))
                .filteredOn(Block.Words.class::isInstance)
                .extracting(block -> ((Block.Words) block).text().text())
                .containsExactly("On se parle davantage.");
        assertThat(Indicator.named("E10").reading().apply(material).value().arguments())
                .containsExactly(1);
    }

    @Test
    void nothingIsSaidOfThemWhenNothingLeft() {
        assertThat(Paraphrased.blocks(SampleMaterial.nothing(""))).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Block;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.junit.jupiter.api.Test;

class FactorsTest {

    /** Those that left on one day come in the order of their ids, which is none. */
    @Test
    void factorsStandAxisByAxisWhateverOrderTheyComeIn() {
        assertThat(headings("G8", "G1", "G4"))
                .isEqualTo(headings("G4", "G8", "G1"))
                .hasSize(3);
    }

    private static List<Block> headings(String... axes) {
        List<Released> factors = Stream.of(axes).map(FactorsTest::factor).toList();
        return Factors.blocks(SampleMaterial.of(factors, ReleasedSamples.evidence(), ""), 2).stream()
                .filter(Block.Heading.class::isInstance)
                .toList();
    }

    private static Released factor(String axis) {
        return ReleasedSamples.document(
                Factors.KIND, Map.of("axis", List.of(axis)), Map.of("words", ReleasedSamples.cleared(axis, "fr")));
    }
}

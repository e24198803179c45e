// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Block;
import org.halqa.reporting.SchemeWords;
import org.halqa.reporting.spi.Material;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.junit.jupiter.api.Test;

class DispositifTest {

    private static final Released RELEASED = ReleasedSamples.document(
            SchemeWords.KIND,
            Map.of("version", List.of("2")),
            Map.of(
                    SchemeWords.CHARTER, ReleasedSamples.cleared("Ce qui se dit ici reste ici.", "fr"),
                    SchemeWords.RHYTHM, ReleasedSamples.cleared("Une fois par mois.", "fr"),
                    SchemeWords.FOLLOW_UP, ReleasedSamples.cleared("Deux enquêtes.", "fr")));

    private final Material material = SampleMaterial.of(RELEASED);

    @Test
    void eachPassageStandsUnderItsHeadingInItsPart() {
        assertThat(Dispositif.blocks(material, Dispositif.MODALITIES))
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo(Shown.heading("dispositif.2-rhythm")),
                        words -> assertThat(((Block.Words) words).text().text()).isEqualTo("Une fois par mois."));
        assertThat(new NoteTools().blocks(material)).contains(Shown.heading("dispositif.3-charter"));
        assertThat(new NoteMonitoring().blocks(material)).contains(Shown.heading("dispositif.5-follow-up"));
    }

    @Test
    void everyPassageHasItsPart() {
        assertThat(Stream.of(Dispositif.MODALITIES, Dispositif.TOOLS, Dispositif.MONITORING)
                        .flatMap(List::stream))
                .containsExactlyElementsOf(SchemeWords.PASSAGES);
    }

    @Test
    void withoutADispositifNothingIsSaidOfIt() {
        Material none = SampleMaterial.of(ReleasedSamples.sessionReport());
        assertThat(Dispositif.blocks(none, Dispositif.TOOLS)).isEmpty();
    }
}

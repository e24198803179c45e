// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.testkit.reporting.SampleMaterial;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

/** Lists of contents are those of the terms of reference, word for word and in their order. */
class ListsOfTheTermsTest {

    /** Deliverable 1 (R070): « approche, objectifs, outils, modalités d’intervention et de suivi-évaluation ». */
    private static final List<String> NOTE =
            List.of("approche", "objectifs", "outils", "modalités d’intervention", "modalités de suivi-évaluation");

    /** Deliverable 3 (R072), as the terms list it. */
    private static final String REPORT = "contexte, synthèse des activités menées, analyse transversale des besoins "
            + "psychosociaux et des facteurs de stress identifiés, évaluation qualitative des effets des actions de staff "
            + "care, limites rencontrées, recommandations stratégiques et opérationnelles, limites et enseignements de la "
            + "consultance";

    /** Deliverable 4 (R073), as the terms list it. */
    private static final String WORKSHOP =
            "résultats de l’enquête de satisfaction, restitution de l’analyse des données, "
                    + "recommandations stratégiques";

    private final Texts texts = SampleWords.texts(new DeliverablesPack());

    @Test
    void theMethodologicalNoteHasItsFiveParts() {
        assertThat(headings(new MethodologicalNote())).isEqualTo(NOTE);
    }

    @Test
    void theFinalReportHasItsSevenParts() {
        assertThat(headings(new FinalReport()))
                .isEqualTo(Arrays.stream(REPORT.split(", ")).toList());
    }

    @Test
    void theWorkshopHasItsThreeBlocksForLineManagers() {
        assertThat(headings(new Restitution()))
                .isEqualTo(Arrays.stream(WORKSHOP.split(", ")).toList());
        assertThat(new Restitution().audience()).isEqualTo(Audience.LINE_MANAGERS);
    }

    @Test
    void onlyPeopleCanWriteTheQualitativeEffects() {
        assertThat(new FinalReport().parts())
                .filteredOn(ReportPart::written)
                .extracting(ReportPart::id)
                .contains("effects", "analysis", "limits", "lessons");
    }

    @Test
    void everyZoneAndEveryDonorHasItsOwn() {
        var frame = SampleMaterial.nothing("").frame();
        assertThat(codes(new ZoneStatus().variants(frame))).containsExactly("RSK", "FM", "OR", "MS", "BMK");
        assertThat(codes(new DonorView().variants(frame))).containsExactly("PROSAM2", "XENIA");
        assertThat(Set.copyOf(codes(new Restitution().variants(frame)))).hasSize(4);
    }

    private static List<String> codes(List<ReportKind.Variant> variants) {
        return variants.stream().map(ReportKind.Variant::code).collect(Collectors.toList());
    }

    private List<String> headings(ReportKind kind) {
        return kind.parts().stream()
                .map(part -> texts.say(part.heading(), Locale.FRENCH).toLowerCase(Locale.FRENCH))
                .toList();
    }
}

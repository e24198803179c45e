// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.deliverables.internal.Requirement.State;
import org.halqa.model.Message;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {

    private static final List<String> EFFECTS = List.of("R021", "R024", "R060", "R061", "R062", "R063", "R064", "P06");

    /** Domain §1: nothing that the terms ask for is left out, and nothing is there twice. */
    @Test
    void everyRequirementOfTheTermsIsThereOnce() {
        assertThat(Requirements.all())
                .extracting(Requirement::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ids("R%03d", 1, 16),
                                ids("R%03d", 20, 26),
                                ids("R%03d", 30, 42),
                                ids("R%03d", 50, 55),
                                ids("R%03d", 60, 64),
                                ids("R%03d", 70, 74),
                                ids("X%02d", 1, 6),
                                ids("P%02d", 1, 7))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void whatNothingShowsYetIsOpen() {
        var nothing = SampleMaterial.nothing("");
        assertThat(Requirements.all())
                .filteredOn(each -> List.of("R021", "R024", "R026", "R040", "R050", "R060", "R071", "R074", "P06")
                        .contains(each.id()))
                .allSatisfy(each -> assertThat(each.evidence().apply(nothing).state())
                        .as(each.id())
                        .isEqualTo(State.OPEN));
    }

    @ParameterizedTest
    @CsvSource({"WHO5.index, R060", "CBI.client, P06 R021 R024 R062 R063", "COPSOQ.community, R064"})
    void aSurveyMeetsWhatItMeasuresAndNothingElse(String measure, String met) {
        Evidence released = ReleasedSamples.evidence(List.of());
        Evidence results = Evidence.of(
                new Stamp(),
                released.period(),
                released.threshold(),
                List.of(),
                List.of(new Evidence.Estimate(measure + ".score", Message.of("sample", "table"), List.of(24))));
        var survey = SampleMaterial.ofSurvey("one:" + measure.substring(0, measure.indexOf('.')), results);
        assertThat(Requirements.all())
                .filteredOn(each -> EFFECTS.contains(each.id()))
                .filteredOn(each -> each.evidence().apply(survey).state() == State.MET)
                .extracting(Requirement::id)
                .containsExactlyInAnyOrder(met.split(" "));
    }

    private static List<String> ids(String form, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> String.format(form, number))
                .toList();
    }
}

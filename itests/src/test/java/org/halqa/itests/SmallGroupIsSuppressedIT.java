// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Grid;
import org.halqa.itests.web.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be known about many is shown; what would point at few is not, not even to who can subtract. */
@ExtendWith(HalqaContainer.class)
class SmallGroupIsSuppressedIT {

    private static final String SENTENCE = "aucune personne, ou trop peu pour les montrer";

    static Stream<Arguments> readers() {
        return Stream.of(Arguments.of("COORDINATION", 5), Arguments.of("LINE_MANAGER", 10));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noShownNumberIsSmallerThanTheThreshold(String role, int threshold, Halqa halqa) {
        assertThat(grids(halqa, role))
                .flatExtracting(Grid::shown)
                .as("numbers shown to " + role)
                .allMatch(number -> number == 0 || number >= threshold);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noSumGivesAWithheldNumberAway(String role, int threshold, Halqa halqa) {
        assertThat(grids(halqa, role)).isNotEmpty().allMatch(Grid::sums);
        assertThat(grids(halqa, role))
                .flatExtracting(grid -> grid.tellingLines(threshold))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aWithheldNumberIsExplainedBelowItsTable(String role, int threshold, Halqa halqa) {
        Page page = overview(halqa, role);
        assertThat(grids(halqa, role)).anyMatch(Grid::withholds);
        assertThat(page.document().select("table.h-table:has(td.supp)"))
                .allSatisfy(table -> assertThat(table.parent().text()).contains(SENTENCE));
    }

    @Test
    void coordinationSeesTheNumbersOfLargeGroups(Halqa halqa) {
        assertThat(grids(halqa, "COORDINATION")).flatExtracting(Grid::shown).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("S40 line managers are not shown more numbers than coordination")
    void theLineManagerKnowsNothingThatCoordinationDoesNot(Halqa halqa) {
        List<Grid> wide = grids(halqa, "COORDINATION");
        List<Grid> narrow = grids(halqa, "LINE_MANAGER");
        assertThat(narrow.stream().mapToInt(grid -> grid.shown().size()).sum())
                .isLessThanOrEqualTo(
                        wide.stream().mapToInt(grid -> grid.shown().size()).sum());
    }

    private static List<Grid> grids(Halqa halqa, String role) {
        return Grid.of(overview(halqa, role));
    }

    private static Page overview(Halqa halqa, String role) {
        Page page = new DemoPeople(halqa).inside(role).open("/reports/overview");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Grid;
import org.halqa.itests.web.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be known about many is shown; what would point at few is not, not even to who can subtract. */
@ExtendWith(HalqaContainer.class)
class SmallGroupIsSuppressedIT {

    private static final String SENTENCE = "aucune personne, ou trop peu pour les montrer";

    /** Sessions that must have spoken of a theme before anybody is told so. */
    private static final int HEARD = 3;

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATION", "LINE_MANAGER"})
    void noThemeIsShownThatAFewSessionsSpokeOf(String role, Halqa halqa) {
        assertThat(grids(halqa, role)).filteredOn(Grid::spoken).isNotEmpty();
        assertThat(grids(halqa, role))
                .filteredOn(Grid::spoken)
                .flatExtracting(Grid::shown)
                .as("themes shown to " + role)
                .allMatch(number -> number >= HEARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATION", "LINE_MANAGER"})
    void noSumGivesAWithheldNumberAway(String role, Halqa halqa) {
        assertThat(grids(halqa, role)).isNotEmpty().allMatch(Grid::sums);
        assertThat(grids(halqa, role))
                .flatExtracting(SmallGroupIsSuppressedIT::telling)
                .isEmpty();
    }

    private static List<String> telling(Grid grid) {
        return grid.tellingLines(grid.spoken() ? HEARD : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATION", "LINE_MANAGER"})
    void aWithheldNumberIsExplainedBelowItsTable(String role, Halqa halqa) {
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
    @DisplayName("S40 who reads what line managers and coordination are shown learns nothing more")
    void bothTogetherGiveNothingAway(Halqa halqa) {
        List<Grid> wide = grids(halqa, "COORDINATION");
        List<Grid> narrow = grids(halqa, "LINE_MANAGER");
        assertThat(narrow)
                .extracting(Grid::title)
                .isEqualTo(wide.stream().map(Grid::title).toList());
        List<Grid> both = IntStream.range(0, wide.size())
                .mapToObj(at -> wide.get(at).and(narrow.get(at)))
                .toList();
        assertThat(both).flatExtracting(SmallGroupIsSuppressedIT::telling).isEmpty();
        assertThat(shown(narrow)).isLessThan(shown(wide));
    }

    private static int shown(List<Grid> grids) {
        return grids.stream().mapToInt(grid -> grid.shown().size()).sum();
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

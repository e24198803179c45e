// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.halqa.demo.internal.Script.Scene;
import org.halqa.demo.internal.Script.Stage;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final List<Scene> whole = Script.until(END, "Africa/Casablanca");

    @Test
    void goesFromAprilToNovemberThroughFiveZonesAndSixOrganisations() {
        assertThat(whole).hasSize(40);
        assertThat(whole.stream().map(scene -> scene.record().zone()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("RSK", "OR", "FM", "BMK", "MS");
        assertThat(whole.stream()
                        .flatMap(scene -> scene.record().organisations().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM");
        assertThat(whole.get(0).record().date()).isEqualTo("2026-04-14");
        assertThat(whole.get(39).record().date()).isEqualTo("2026-11-12");
    }

    @Test
    void leavesWorkAtEveryStage() {
        assertThat(count(Stage.RELEASED)).isBetween(28L, 30L);
        assertThat(count(Stage.SUBMITTED)).isGreaterThanOrEqualTo(4);
        assertThat(count(Stage.REVIEWED)).isGreaterThanOrEqualTo(2);
        assertThat(count(Stage.LOGGED)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void speaksFrenchAndArabic() {
        assertThat(whole.stream().filter(scene -> scene.record().language().equals("ar")))
                .hasSizeGreaterThan(10)
                .allSatisfy(scene -> assertThat(scene.record().needs()).matches("(?s).*\\p{IsArabic}.*"));
    }

    @Test
    void holdsNothingThatHasNotHappenedYet() {
        LocalDate july = LocalDate.of(2026, 7, 7);
        assertThat(Script.until(july, "Africa/Casablanca"))
                .isNotEmpty()
                .allSatisfy(scene -> assertThat(scene.record().date()).isBeforeOrEqualTo(july));
    }

    @Test
    void saysWhichSessionsAreWrittenDownLate() {
        LocalDate day = LocalDate.of(2026, 4, 22);
        assertThat(Script.until(day, "Africa/Casablanca"))
                .extracting(scene -> scene.record().afterTheFact())
                .containsExactly(true, false, false);
    }

    private long count(Stage stage) {
        return whole.stream().filter(scene -> scene.stage() == stage).count();
    }
}

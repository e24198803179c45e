// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSurveysTest {

    @Test
    void thereAreTwoSealedWavesWithEnoughAnswersInEveryZoneAndOneThatIsOpen(@TempDir Path folder) {
        try (SurveyHouse house = new SurveyHouse(folder)) {
            new DemoSurveys(house.surveys(), house.ballots(), SurveyHouse.ASKS).play();

            List<Stored> all = house.surveys().mine(SurveyHouse.ASKS);
            assertThat(all).extracting(Stored::phase).containsExactly(Phase.OPEN, Phase.SEALED, Phase.SEALED);
            assertThat(all.get(1).plan().wave()).isEqualTo(Wave.AFTER);
            assertThat(all.get(1).plan().pair()).isEqualTo(all.get(2).id());
            assertThat(all.get(1).counts().cast()).isEqualTo(51);
            assertThat(all.get(2).counts().cast()).isEqualTo(46);
            assertThat(house.surveys().voices(SurveyHouse.ASKS, all.get(1).id()))
                    .hasSizeGreaterThan(5);

            SurveySheets source = new SurveySheets(house.rows, house.sealing(), house.programmes);
            String after = all.get(1).id();
            assertThat(source.closed(house.programmes.current().id()))
                    .as("newest first")
                    .containsExactly(
                            after + ":WHO5",
                            after + ":SATISFACTION",
                            after + ":CHANGE",
                            all.get(2).id() + ":WHO5");
            assertThat(source.sheets(after + ":CHANGE").orElseThrow().tables())
                    .extracting(SheetSource.Requested::id)
                    .startsWith("all", "C1.better")
                    .endsWith("C5");
            assertThat(source.sheets(after + ":WHO5").orElseThrow().estimates())
                    .extracting(SheetSource.Estimated::id)
                    .contains("WHO5.index.score", "WHO5.index.alpha", "WHO5.index.unpaired", "answered");
            assertThat(source.sheets(all.get(2).id() + ":WHO5").orElseThrow().estimates())
                    .extracting(SheetSource.Estimated::id)
                    .doesNotContain("WHO5.index.unpaired");
            assertThat(source.sheets(after + ":SATISFACTION").orElseThrow().tables())
                    .extracting(SheetSource.Requested::id)
                    .startsWith("all", "S1")
                    .endsWith("S7.top", "S8.top");
        }
    }
}

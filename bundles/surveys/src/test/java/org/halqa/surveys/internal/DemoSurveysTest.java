// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
        }
    }
}

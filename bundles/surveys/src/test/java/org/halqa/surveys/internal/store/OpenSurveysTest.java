// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.Surveys.Counts;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.SurveyHouse;
import org.junit.jupiter.api.Test;

class OpenSurveysTest {

    private final OpenSurveys surveys = new OpenSurveys();
    private int reads;

    @Test
    void anOpenSurveyIsReadOnceUntilItChanges() {
        assertThat(phase(Phase.OPEN)).isEqualTo(Phase.OPEN);
        assertThat(phase(Phase.CASTING)).isEqualTo(Phase.OPEN);
        surveys.changed("a");
        assertThat(phase(Phase.CASTING)).isEqualTo(Phase.CASTING);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void draftsAndSealedSurveysAreReadEachTime() {
        phase(Phase.DRAFT);
        phase(Phase.SEALED);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void whatChangesWhileItIsReadIsNotKept() {
        surveys.find("a", () -> {
            surveys.changed("a");
            return Optional.of(survey(Phase.OPEN));
        });
        assertThat(phase(Phase.SEALED)).isEqualTo(Phase.SEALED);
    }

    private Phase phase(Phase stored) {
        return surveys.find("a", () -> {
                    reads++;
                    return Optional.of(survey(stored));
                })
                .orElseThrow()
                .phase();
    }

    private static KeptSurvey survey(Phase phase) {
        SurveyPlan plan = SurveyHouse.plan(12, SurveyPlan.Way.HAT);
        return new KeptSurvey(
                "a", "p", "author", 1, phase, 1, "", "", new Counts(12, 0, 0, 0, 0), "", false, plan, List.of());
    }
}

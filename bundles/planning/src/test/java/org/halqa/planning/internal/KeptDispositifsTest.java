// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.planning.internal.KeptCalendarTest.done;

import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Dispositifs.Standing;
import org.halqa.planning.agenda.Dispositifs.Text;
import org.halqa.planning.agenda.Dispositifs.Version;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptDispositifsTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final Text FIRST = new Text("fr", "Dix cercles", "Toutes les trois semaines", "Respect", "", "");

    private final PlanningHouse house = new PlanningHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyVersionIsKeptAndNobodyIsOverwritten() {
        done(house.dispositifs.keep(SALMA, 0, FIRST));
        Text second = new Text("fr", "Douze cercles", "", "", "", "");
        done(house.dispositifs.keep(SALMA, 1, second));

        assertThat(house.dispositifs.keep(SALMA, 1, FIRST)).isInstanceOf(Outcome.Stale.class);
        assertThat(house.dispositifs.versions(SALMA)).extracting(Version::text).containsExactly(second, FIRST);
    }

    @Test
    void theNewestLeavesThroughTheDoorOnce() {
        assertThat(house.dispositifs.handOver(SALMA)).isInstanceOf(Outcome.Refused.class);
        done(house.dispositifs.keep(SALMA, 0, FIRST));

        assertThat(done(house.dispositifs.handOver(SALMA)).standing()).isEqualTo(Standing.AT_THE_DOOR);
        assertThat(house.dispositifs.handOver(SALMA)).isInstanceOf(Outcome.Refused.class);
        assertThat(house.door.submissions()).singleElement().satisfies(submission -> {
            assertThat(submission.kind()).isEqualTo("dispositif");
            assertThat(submission.passages())
                    .extracting(Submission.Passage::field)
                    .containsExactly("1-groups", "2-rhythm", "3-charter");
        });
    }

    @Test
    void nothingWrittenIsNothingKept() {
        assertThat(house.dispositifs.keep(SALMA, 0, new Text("fr", " ", "", "", "", "")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.dispositifs.keep(SALMA, 0, new Text("de", "x", "", "", "", "")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.dispositifs.versions(SALMA)).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.example.thursday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.Slot;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SessionPlacement;
import org.junit.jupiter.api.Test;

class NoThursdaysTest {

    private static final Group GROUP = new Group(
            "FM-RELAIS-1",
            "FM",
            Audience.RELAIS,
            "ARY",
            2,
            1,
            2,
            14,
            42,
            List.of(),
            List.of(),
            List.of(),
            1500,
            400);
    private static final Facilitator SALMA = new Facilitator("salma", "RSK", List.of("ARY"), 2, 4, 3, List.of());

    private static Judgement on(String day) {
        return new NoThursdays().judge(new SessionPlacement(GROUP, LocalDate.parse(day), Slot.AM, SALMA));
    }

    @Test
    void refusesThursdaysAndNothingElse() {
        assertThat(on("2026-12-03")).isInstanceOf(Judgement.Refused.class);
        assertThat(on("2026-12-04")).isEqualTo(Judgement.ACCEPTED);
    }
}

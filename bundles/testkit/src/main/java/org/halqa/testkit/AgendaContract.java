// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.Agenda.Planned;
import org.junit.jupiter.api.Test;

/** What every agenda promises. Extend it and name one that has something planned for somebody. */
public abstract class AgendaContract {

    /** An agenda with at least one session to come for {@link #facilitator()}; the same one during a test. */
    protected abstract Agenda agenda();

    /** Who facilitates it. */
    protected abstract Caller facilitator();

    /** Somebody who facilitates nothing of it. */
    protected abstract Caller somebodyElse();

    @Test
    void plansForWhoFacilitates() {
        assertThat(agenda().planned(facilitator())).isNotEmpty().allSatisfy(planned -> {
            assertThat(planned.id()).matches("[A-Za-z0-9_.-]{1,64}");
            assertThat(planned.minutes()).isBetween(0, 480);
        });
    }

    @Test
    void saysNothingToAnybodyElse() {
        assertThat(agenda().planned(somebodyElse())).isEmpty();
    }

    @Test
    void isInTheOrderOfItsDates() {
        List<LocalDate> dates =
                agenda().planned(facilitator()).stream().map(Planned::date).toList();
        assertThat(dates).isSorted();
    }

    @Test
    void leavesOutWhatWasHeldHoweverOftenItIsTold() {
        Planned first = agenda().planned(facilitator()).get(0);
        agenda().held(facilitator(), first.id(), "session-1");
        agenda().held(facilitator(), first.id(), "session-1");
        assertThat(agenda().planned(facilitator())).extracting(Planned::id).doesNotContain(first.id());
    }

    @Test
    void ignoresWhatItNeverPlanned() {
        List<Planned> before = agenda().planned(facilitator());
        assertThatCode(() -> agenda().held(facilitator(), "never-planned", "session-1"))
                .doesNotThrowAnyException();
        assertThat(agenda().planned(facilitator())).isEqualTo(before);
    }
}

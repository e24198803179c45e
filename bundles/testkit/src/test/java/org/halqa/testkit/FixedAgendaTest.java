// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.LocalDate;
import org.halqa.identity.Caller;
import org.halqa.sessions.spi.Agenda;

class FixedAgendaTest extends AgendaContract {

    private final Agenda agenda =
            new FixedAgenda().plan("later", LocalDate.of(2026, 12, 3)).plan("sooner", LocalDate.of(2026, 11, 26));

    @Override
    protected Agenda agenda() {
        return agenda;
    }

    @Override
    protected Caller facilitator() {
        return Callers.psychologist();
    }

    @Override
    protected Caller somebodyElse() {
        return Callers.otherPsychologist();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.halqa.identity.Caller;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.Agenda.Planned;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agenda, if there is one. It is a comfort: when it fails, sessions are logged without it. */
public final class AgendaSide {

    private static final Logger LOG = LoggerFactory.getLogger(AgendaSide.class);

    private final Supplier<@Nullable Agenda> agenda;

    /** The agenda that is there when it is asked. */
    public AgendaSide(Supplier<@Nullable Agenda> agenda) {
        this.agenda = agenda;
    }

    List<Planned> planned(Caller caller) {
        Agenda now = agenda.get();
        if (now == null) {
            return List.of();
        }
        try {
            return now.planned(caller).stream()
                    .sorted(Comparator.comparing(Planned::date))
                    .toList();
        } catch (RuntimeException e) {
            LOG.error(
                    "the agenda {} failed with {}",
                    now.getClass().getName(),
                    e.getClass().getName());
            return List.of();
        }
    }

    void held(Caller caller, String planned, String session) {
        Agenda now = agenda.get();
        if (now == null || planned.isEmpty()) {
            return;
        }
        try {
            now.held(caller, planned, session);
        } catch (RuntimeException e) {
            LOG.error(
                    "the agenda {} failed with {}",
                    now.getClass().getName(),
                    e.getClass().getName());
        }
    }
}

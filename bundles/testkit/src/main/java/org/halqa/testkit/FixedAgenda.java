// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.identity.Caller;
import org.halqa.sessions.spi.Agenda;

/** An agenda in memory, of the psychologist of {@link Callers}. */
public final class FixedAgenda implements Agenda {

    private final List<Planned> planned = new ArrayList<>();
    private final Map<String, String> held = new LinkedHashMap<>();

    /** Plans a talk group of relays in Fès-Meknès. */
    public synchronized FixedAgenda plan(String id, LocalDate date) {
        planned.add(new Planned(
                id,
                date,
                LocalTime.of(10, 0),
                120,
                "GDP",
                "INTER_EQUIPES",
                "FM",
                "RELAIS",
                List.of("ARY"),
                List.of("MS2", "ALCS")));
        planned.sort(Comparator.comparing(Planned::date));
        return this;
    }

    /** Which session each plan became. */
    public synchronized Map<String, String> heldAs() {
        return Map.copyOf(held);
    }

    @Override
    public synchronized List<Planned> planned(Caller caller) {
        return caller.account().equals(Callers.psychologist().account())
                ? planned.stream().filter(one -> !held.containsKey(one.id())).toList()
                : List.of();
    }

    @Override
    public synchronized void held(Caller caller, String id, String session) {
        if (planned.stream().anyMatch(one -> one.id().equals(id))) {
            held.putIfAbsent(id, session);
        }
    }
}

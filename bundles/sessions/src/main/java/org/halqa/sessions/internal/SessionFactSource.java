// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.model.Message;
import org.halqa.sessions.internal.store.SessionFacts;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sessions for the door to count. Relays and teams are always told apart (R020), and every zone by audience shows whether
 * relays were reached (R036). What was spoken of is told by zone and by audience (B2).
 */
@Component
public final class SessionFactSource implements FactSource {

    static final String ID = "sessions";

    private final SessionFacts facts;

    @Activate
    public SessionFactSource(@Reference(target = "(halqa.room=sessions)") Database database) {
        this.facts = new SessionFacts(database);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<TablePlan> tables() {
        return List.of(
                plan("zone", "zone", ""),
                plan("month", "month", ""),
                plan("audience", "audience", ""),
                plan("theme", "theme", ""),
                plan("type", "type", ""),
                plan("zone-month", "zone", "month"),
                plan("zone-audience", "zone", "audience"),
                plan("theme-zone", "theme", "zone"),
                plan("theme-audience", "theme", "audience"));
    }

    private static TablePlan plan(String name, String row, String column) {
        String id = "sessions." + name;
        return new TablePlan(id, Message.of("sessions", "table." + id), row, column);
    }

    @Override
    public List<Fact> facts(String programme) {
        return facts.of(programme);
    }
}

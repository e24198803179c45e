// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.relay.Relay;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.store.Database;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires the figures of the relay. The door is fetched when it asks for them and not before: while it is made, it looks for this. */
@Component
public final class RelayFigures implements FigureSource {

    private final FigureSource figures;

    /** Reads the answers of the relay to what still stands. */
    @Activate
    public RelayFigures(
            @Reference(target = "(halqa.room=relay)") Database database,
            @Reference ComponentServiceObjects<Releases> door) {
        this.figures = new StepsTaken(new AnswerRows(database), (programme, ids) -> standing(door, programme, ids));
    }

    private static Set<String> standing(ComponentServiceObjects<Releases> door, String programme, Set<String> ids) {
        Releases releases = door.getService();
        try {
            return releases.standing(programme, Relay.KIND, ids);
        } finally {
            door.ungetService(releases);
        }
    }

    @Override
    public String id() {
        return figures.id();
    }

    @Override
    public List<Figures> figures(String programme, Set<String> counted) {
        return figures.figures(programme, counted);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.List;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.store.Database;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
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
            @Reference(service = Releases.class) ServiceReference<Releases> releases,
            BundleContext bundle) {
        this.figures = new StepsTaken(new AnswerRows(database), () -> bundle.getService(releases));
    }

    @Override
    public String id() {
        return figures.id();
    }

    @Override
    public List<Figures> figures(String programme) {
        return figures.figures(programme);
    }
}

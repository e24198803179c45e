// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Dispositifs;

/** A scheme of one version; it notes what it was asked to do. */
final class FixedScheme implements Dispositifs {

    private static final Version ONE = new Version(
            1, LocalDate.of(2026, 11, 20), new Text("fr", "Dix cercles", "", "", "", ""), Standing.KEPT, "");

    final List<String> asked = new ArrayList<>();

    @Override
    public List<Version> versions(Caller caller) {
        return List.of(ONE);
    }

    @Override
    public Outcome<Version> keep(Caller caller, int read, Text text) {
        asked.add("keep " + read + " " + text.groups());
        return read == 1 ? new Outcome.Done<>(ONE) : new Outcome.Stale<>(ONE);
    }

    @Override
    public Outcome<Version> handOver(Caller caller) {
        asked.add("hand");
        return new Outcome.Done<>(ONE);
    }
}

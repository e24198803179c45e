// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;
import org.halqa.programme.spi.DemoMaterial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the fictional consortium up room by room and takes it down in the reverse order. */
final class DemoStage implements Demo {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStage.class);
    private static final String MANAGE = "demo.manage";

    private final Library library;
    private final DemoProgramme programme;
    private final Supplier<List<DemoMaterial>> rooms;
    private final Doorkeeper doorkeeper;
    private final Supplier<Caller> system;
    private final AccessRecord record;

    DemoStage(
            Library library,
            Supplier<List<DemoMaterial>> rooms,
            Doorkeeper doorkeeper,
            Supplier<Caller> system,
            AccessRecord record) {
        this.library = library;
        this.programme = new DemoProgramme(library);
        this.rooms = rooms;
        this.doorkeeper = doorkeeper;
        this.system = system;
        this.record = record;
    }

    @Override
    public boolean loaded() {
        return programme.whole();
    }

    @Override
    public synchronized Outcome<Programme> load(Caller caller) {
        doorkeeper.require(caller, MANAGE);
        if (loaded()) {
            return done();
        }
        record.add(caller.account(), MANAGE, "demo/load");
        // What an interrupted loading left behind would be doubled.
        if (!takeDown()) {
            return Outcome.refused("", Message.of(Say.MODULE, "demo.stuck"));
        }
        for (DemoMaterial room : inOrder()) {
            try {
                room.load(system.get(), DemoProgramme.ID);
            } catch (RuntimeException fault) {
                LOG.warn(
                        "The demo of {} could not be loaded and is taken back",
                        room.getClass().getName(),
                        fault);
                takeDown();
                return Outcome.refused("", Message.of(Say.MODULE, "demo.failed"));
            }
        }
        programme.complete();
        return done();
    }

    @Override
    public synchronized Outcome<Programme> remove(Caller caller) {
        doorkeeper.require(caller, MANAGE);
        record.add(caller.account(), MANAGE, "demo/remove");
        return takeDown() ? done() : Outcome.refused("", Message.of(Say.MODULE, "demo.stuck"));
    }

    /** The programme's own row goes only when every room behind it is clean, so that a half-removed demo stays marked. */
    private boolean takeDown() {
        List<DemoMaterial> reverse = inOrder();
        Collections.reverse(reverse);
        for (DemoMaterial room : reverse) {
            try {
                room.remove(system.get(), DemoProgramme.ID);
            } catch (RuntimeException fault) {
                LOG.error("The demo of {} could not be removed", room.getClass().getName(), fault);
                return false;
            }
        }
        return true;
    }

    private List<DemoMaterial> inOrder() {
        List<DemoMaterial> all = new ArrayList<>(rooms.get());
        all.add(programme);
        all.sort(Comparator.comparingInt(DemoMaterial::order));
        return all;
    }

    private Outcome<Programme> done() {
        return new Outcome.Done<>(library.snapshot().current());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;

/** A demo that is only a switch, and jams when a test says so. */
final class SwitchedDemo implements Demo {

    private boolean loaded;
    boolean jammed;

    @Override
    public boolean loaded() {
        return loaded;
    }

    @Override
    public Outcome<Programme> load(Caller caller) {
        return turn(true);
    }

    @Override
    public Outcome<Programme> remove(Caller caller) {
        return turn(false);
    }

    private Outcome<Programme> turn(boolean on) {
        if (!jammed) {
            loaded = on;
        }
        return jammed ? Outcome.refused("", Message.of("programme", "demo.failed")) : new Outcome.Done<>(null);
    }
}

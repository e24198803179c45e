// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.internal.live.LiveThermometers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Thermometers}; the work is done by {@link LiveThermometers}. */
@Component
public final class ThermometersComponent implements Thermometers {

    private final Thermometers thermometers;

    @Activate
    public ThermometersComponent(@Reference Doorkeeper doorkeeper) {
        thermometers = new LiveThermometers(doorkeeper, System::nanoTime);
    }

    @Override
    public State begin(Caller caller) {
        return thermometers.begin(caller);
    }

    @Override
    public Optional<State> current(Caller caller) {
        return thermometers.current(caller);
    }

    @Override
    public Optional<State> next(Caller caller) {
        return thermometers.next(caller);
    }

    @Override
    public Optional<Moment> open(String id) {
        return thermometers.open(id);
    }

    @Override
    public boolean tap(String id, Moment moment, int step, String key) {
        return thermometers.tap(id, moment, step, key);
    }
}

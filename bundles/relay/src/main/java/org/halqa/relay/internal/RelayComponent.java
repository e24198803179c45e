// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Releases;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wires the relay. Without a door there is nothing to follow. */
@Component
public final class RelayComponent implements Relay {

    private final Relay relay;

    @Activate
    public RelayComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Releases releases,
            @Reference Door door,
            @Reference(target = "(halqa.room=relay)") Database database) {
        this.relay = new FollowedRelay(
                new FollowedRelay.House(doorkeeper, access, programmes, clock, releases, door),
                new AnswerRows(database));
    }

    @Override
    public List<Followed> all(Caller caller) {
        return relay.all(caller);
    }

    @Override
    public Optional<Followed> find(Caller caller, String id) {
        return relay.find(caller, id);
    }

    @Override
    public Outcome<Followed> acknowledge(Caller caller, String id, int version) {
        return relay.acknowledge(caller, id, version);
    }

    @Override
    public Outcome<Followed> answer(Caller caller, String id, int version, String language, String words) {
        return relay.answer(caller, id, version, language, words);
    }

    @Override
    public Outcome<Followed> close(Caller caller, String id, int version) {
        return relay.close(caller, id, version);
    }

    @Override
    public OptionalInt medianDays(Caller caller) {
        return relay.medianDays(caller);
    }

    @Override
    public List<Followed> poster(Caller caller) {
        return relay.poster(caller);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.live;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.internal.box.Chance;

/** Thermometers, one for each psychologist, forgotten after half a day. */
public final class LiveThermometers implements Thermometers {

    private static final String WRITE = "surveys.write";
    private static final int ID_SIGNS = 8;
    private static final long HALF_A_DAY = 12L * 3600 * 1_000_000_000;

    private final Doorkeeper doorkeeper;
    private final LongSupplier nanoseconds;
    private final Map<String, Live> byAccount = new ConcurrentHashMap<>();

    private record Live(String id, Optional<Moment> now, Taps start, Taps end, long since) {

        State state() {
            return new State(id, now, start.reading(), end.reading());
        }

        Live next() {
            Optional<Moment> following = now.filter(Moment.START::equals).map(start -> Moment.END);
            return new Live(id, following, start, end, since);
        }
    }

    /** @param nanoseconds a clock that only goes forward */
    public LiveThermometers(Doorkeeper doorkeeper, LongSupplier nanoseconds) {
        this.doorkeeper = doorkeeper;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public State begin(Caller caller) {
        doorkeeper.require(caller, WRITE);
        forgetOld();
        String id = Chance.word(ID_SIGNS).toLowerCase(Locale.ROOT);
        Live live = new Live(id, Optional.of(Moment.START), new Taps(), new Taps(), nanoseconds.getAsLong());
        byAccount.put(caller.account(), live);
        return live.state();
    }

    private void forgetOld() {
        byAccount.values().removeIf(live -> nanoseconds.getAsLong() - live.since() > HALF_A_DAY);
    }

    @Override
    public Optional<State> current(Caller caller) {
        doorkeeper.require(caller, WRITE);
        forgetOld();
        return Optional.ofNullable(byAccount.get(caller.account())).map(Live::state);
    }

    @Override
    public Optional<State> next(Caller caller) {
        doorkeeper.require(caller, WRITE);
        return Optional.ofNullable(byAccount.computeIfPresent(caller.account(), (account, live) -> live.next()))
                .map(Live::state);
    }

    private Optional<Live> find(String id) {
        forgetOld();
        return byAccount.values().stream().filter(live -> live.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Moment> open(String id) {
        return find(id).flatMap(Live::now);
    }

    @Override
    public boolean tap(String id, Moment moment, int step, String key) {
        Optional<Live> live = find(id).filter(found -> found.now().equals(Optional.of(moment)));
        live.map(found -> moment == Moment.START ? found.start() : found.end()).ifPresent(taps -> taps.add(step, key));
        return live.isPresent();
    }
}

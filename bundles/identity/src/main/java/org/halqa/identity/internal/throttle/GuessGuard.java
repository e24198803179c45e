// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.throttle;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Decides whether a password or a code may be tried now. Counted by name, whether anybody has it or not, and by address.
 * An attempt counts as failed from the moment it is admitted, so that many at once gain nothing; {@link #succeeded} takes
 * it back. An address from which a person has signed in before is counted on its own, so that a stranger who keeps
 * guessing cannot keep that person out. Any thread; in memory only.
 *
 * <p>Names come folded, so that another spelling of the same name is not another try.
 */
public final class GuessGuard {

    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 20;
    private static final int FAMILIAR = 5_000;

    private final LongSupplier nanos;
    private final Strikes byName = new Strikes(FREE_PER_NAME);
    private final Strikes byAddress = new Strikes(FREE_PER_ADDRESS);
    private final Set<String> familiar = new LinkedHashSet<>();

    /** A guard on a clock that only goes forward, such as {@link System#nanoTime()}. */
    public GuessGuard(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Zero when the attempt may be made, and then it counts; otherwise how long to wait, and nothing is counted. */
    public synchronized Duration admit(String name, String address) {
        long now = nanos.getAsLong();
        String key = key(name, address);
        Duration wait = longer(byName.wait(key, now), byAddress.wait(address, now));
        if (wait.isZero()) {
            byName.add(key, now);
            byAddress.add(address, now);
        }
        return wait;
    }

    /** The attempt that was admitted last for this name and address was good. */
    public synchronized void succeeded(String name, String address) {
        byName.clear(key(name, address));
        byAddress.takeBack(address, nanos.getAsLong());
        welcome(pair(name, address));
    }

    /** The attempt was neither good nor bad: nothing could be checked. */
    public synchronized void unchecked(String name, String address) {
        long now = nanos.getAsLong();
        byName.takeBack(key(name, address), now);
        byAddress.takeBack(address, now);
    }

    private String key(String name, String address) {
        String pair = pair(name, address);
        return familiar.contains(pair) ? pair : name;
    }

    private void welcome(String pair) {
        familiar.remove(pair);
        familiar.add(pair);
        if (familiar.size() > FAMILIAR) {
            familiar.remove(familiar.iterator().next());
        }
    }

    private static String pair(String name, String address) {
        return name + '\n' + address;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

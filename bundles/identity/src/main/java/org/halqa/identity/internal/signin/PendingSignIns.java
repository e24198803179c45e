// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.halqa.identity.internal.secret.Token;

/** Sign-ins whose password was right and whose code is awaited: in memory, five minutes each. Any thread. */
final class PendingSignIns {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private record Pending(String account, long since) {}

    private final LongSupplier nanos;
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    PendingSignIns(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Token open(String account) {
        pending.values().removeIf(this::over);
        if (pending.size() >= MOST) {
            pending.remove(pending.keySet().iterator().next());
        }
        Token token = Token.fresh();
        pending.put(token.hash(), new Pending(account, nanos.getAsLong()));
        return token;
    }

    synchronized Optional<String> account(Token token) {
        return Optional.ofNullable(pending.get(token.hash()))
                .filter(found -> !over(found))
                .map(Pending::account);
    }

    /** True for exactly one caller. */
    synchronized boolean close(Token token) {
        return pending.remove(token.hash()) != null;
    }

    private boolean over(Pending one) {
        return nanos.getAsLong() - one.since > LIFE.toNanos();
    }
}

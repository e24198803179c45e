// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.halqa.identity.SignIn.Refused;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.secret.TooBusy;
import org.halqa.identity.internal.throttle.GuessGuard;
import org.jspecify.annotations.Nullable;

/** Checks a password or a code at the pace that the guard allows. Any thread. */
final class GuardedCheck {

    private final GuessGuard guard;
    private final PasswordHash hash;

    GuardedCheck(GuessGuard guard, PasswordHash hash) {
        this.guard = guard;
        this.hash = hash;
    }

    /** Whether {@code password} is that of {@code account}; without account the same work is done for a no. */
    boolean password(Optional<Account> account, char[] password) {
        @Nullable String stored = account.map(Account::password).orElse(null);
        return hash.matches(password, stored);
    }

    /**
     * Runs {@code check} unless name or address have to wait.
     *
     * @param right what to answer when it says yes
     * @param wrong what to answer when it says no
     */
    Result run(SignInName name, String address, BooleanSupplier check, Supplier<Result> right, Refused wrong) {
        Duration wait = guard.admit(name.folded(), address);
        if (!wait.isZero()) {
            return Refusals.pause(wait);
        }
        try {
            return check.getAsBoolean() ? right.get() : wrong;
        } catch (TooBusy e) {
            guard.unchecked(name.folded(), address);
            return Refusals.busy();
        }
    }

    /** Both factors were right. */
    void succeeded(SignInName name, String address) {
        guard.succeeded(name.folded(), address);
    }

    /** The password was right, the code is still to come: no guess was wasted, and no guess is given back for codes. */
    void halfway(SignInName name, String address) {
        guard.unchecked(name.folded(), address);
    }
}

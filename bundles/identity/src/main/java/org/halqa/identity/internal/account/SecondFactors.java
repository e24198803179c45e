// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.halqa.identity.internal.secret.Totp;
import org.halqa.store.Vault;
import org.jspecify.annotations.Nullable;

/** Second factors: the secret sealed by the vault, each code good once. Any thread. */
public final class SecondFactors {

    private final RoomDatabase database;
    private final Vault vault;
    private final InstantSource clock;

    /** Second factors on this clock. */
    public SecondFactors(RoomDatabase database, Vault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes a secret for an account that has no confirmed one. */
    public Totp begin(Account account) {
        Totp totp = Totp.fresh();
        String cipher = Base64.getEncoder().encodeToString(vault.seal(name(account), totp.secret()));
        keep(account, cipher, false);
        return totp;
    }

    /** True when {@code code} is right and unused; the account needs codes from now on. */
    public boolean confirm(Account account, String code) {
        boolean right = accept(account, code);
        if (right) {
            keep(account, account.secondFactor(), true);
        }
        return right;
    }

    /** True when {@code code} is right and unused; it is used now. */
    public boolean accept(Account account, String code) {
        OptionalLong step =
                secret(account).map(totp -> totp.step(code, clock.instant())).orElse(OptionalLong.empty());
        return step.isPresent()
                && database.run(handle -> new AccountTable(handle).useStep(account.id(), step.getAsLong()));
    }

    private Optional<Totp> secret(Account account) {
        return Optional.ofNullable(account.secondFactor())
                .flatMap(cipher -> vault.open(name(account), Base64.getDecoder().decode(cipher)))
                .map(Totp::new);
    }

    private void keep(Account account, @Nullable String cipher, boolean confirmed) {
        database.run(handle -> {
            new AccountTable(handle).setSecondFactor(account.id(), cipher, confirmed);
            return true;
        });
    }

    private static String name(Account account) {
        return "identity/" + account.id();
    }
}

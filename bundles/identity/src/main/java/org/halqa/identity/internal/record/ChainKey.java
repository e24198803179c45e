// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.security.SecureRandom;
import java.util.Base64;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.record.RecordTable.Head;
import org.halqa.store.Vault;

/** The key of the chain: made once, sealed by the vault, kept with the record. */
final class ChainKey {

    private static final String NAME = "identity/access-record";

    private ChainKey() {}

    /** Opens the key, or makes it with the empty record that it begins. */
    static Chain chain(RoomDatabase database, Vault vault) {
        return database.run(handle -> new RecordTable(handle).key())
                .map(stored -> open(vault, stored))
                .orElseGet(() -> begin(database, vault));
    }

    private static Chain open(Vault vault, String stored) {
        return vault.open(NAME, Base64.getDecoder().decode(stored))
                .map(Chain::new)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the key of the access record does not open: the database and the keys are not of one installation"));
    }

    private static Chain begin(RoomDatabase database, Vault vault) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Chain chain = new Chain(key);
        String stored = Base64.getEncoder().encodeToString(vault.seal(NAME, key));
        return database.run(handle -> {
            RecordTable table = new RecordTable(handle);
            table.keepKey(stored);
            if (table.head().isEmpty()) {
                table.begin(new Head(Chain.START, chain.seal(Chain.START)));
            }
            return chain;
        });
    }
}

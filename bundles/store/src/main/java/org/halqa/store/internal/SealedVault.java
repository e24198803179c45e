// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Base64;
import java.util.Optional;
import org.halqa.store.Database;
import org.halqa.store.Vault;

/** Seals each record under a key of its own, and keeps those keys wrapped by one key of the installation. */
public final class SealedVault implements Vault {

    private final RecordKeys keys;
    private final byte[] wrapping;

    /**
     * A vault.
     *
     * @param database where the wrapped keys are
     * @param wrapping 32 bytes derived from the installation's key
     */
    public SealedVault(Database database, byte[] wrapping) {
        this.keys = new RecordKeys(database);
        this.wrapping = wrapping.clone();
    }

    @Override
    public byte[] seal(String record, byte[] plain) {
        Optional<RecordKeys.Entry> known = keys.find(record);
        if (known.isEmpty()) {
            keys.add(record, wrap(record, Envelope.newKey()));
            // Read again: two may have come at once, and only one of the two keys stands in the table.
            known = keys.find(record);
        }
        byte[] key = known.flatMap(entry -> unwrap(record, entry))
                .orElseThrow(() -> new IllegalStateException("the key of this record was destroyed"));
        return Envelope.seal(key, record, plain);
    }

    @Override
    public Optional<byte[]> open(String record, byte[] sealed) {
        return keys.find(record)
                .flatMap(entry -> unwrap(record, entry))
                .flatMap(key -> Envelope.open(key, record, sealed));
    }

    @Override
    public void shred(String record) {
        keys.destroy(record);
    }

    private String wrap(String record, byte[] key) {
        return Base64.getEncoder().encodeToString(Envelope.seal(wrapping, "key of " + record, key));
    }

    private Optional<byte[]> unwrap(String record, RecordKeys.Entry entry) {
        return Optional.ofNullable(entry.wrapped())
                .map(Base64.getDecoder()::decode)
                .flatMap(envelope -> Envelope.open(wrapping, "key of " + record, envelope));
    }
}

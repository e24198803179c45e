// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        return sealAll(List.of(new Piece(record, plain))).get(0);
    }

    @Override
    public List<byte[]> sealAll(List<Piece> plain) {
        Set<String> records = records(plain);
        Map<String, RecordKeys.Entry> known = new HashMap<>(keys.find(records));
        Map<String, String> fresh = new TreeMap<>();
        records.stream()
                .filter(record -> !known.containsKey(record))
                .forEach(record -> fresh.put(record, wrap(record, Envelope.newKey())));
        if (!fresh.isEmpty()) {
            keys.add(fresh);
            // Read again: two may have come at once, and only one of the two keys stands in the table.
            known.putAll(keys.find(fresh.keySet()));
        }
        Map<String, byte[]> open = unwrapped(known);
        return plain.stream()
                .map(piece -> Envelope.seal(
                        Optional.ofNullable(open.get(piece.record()))
                                .orElseThrow(() -> new IllegalStateException("the key of this record was destroyed")),
                        piece.record(),
                        piece.bytes()))
                .toList();
    }

    @Override
    public Optional<byte[]> open(String record, byte[] sealed) {
        return openAll(List.of(new Piece(record, sealed))).get(0);
    }

    @Override
    public List<Optional<byte[]>> openAll(List<Piece> sealed) {
        Map<String, byte[]> open = unwrapped(keys.find(records(sealed)));
        return sealed.stream()
                .map(piece -> Optional.ofNullable(open.get(piece.record()))
                        .flatMap(key -> Envelope.open(key, piece.record(), piece.bytes())))
                .toList();
    }

    private static Set<String> records(List<Piece> pieces) {
        return pieces.stream().map(Piece::record).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, byte[]> unwrapped(Map<String, RecordKeys.Entry> entries) {
        Map<String, byte[]> open = new HashMap<>();
        entries.forEach((record, entry) -> unwrap(record, entry).ifPresent(key -> open.put(record, key)));
        return open;
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

// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.halqa.store.Database;
import org.halqa.store.Vault;

/**
 * Seals each record under a key of its own. What wraps that key is made of the installation's key and of the record's share, and the share is
 * not in the database: once it is destroyed, no copy of the database opens the record, however old, also not with the installation's key.
 */
public final class SealedVault implements Vault {

    private final RecordKeys keys;
    private final byte[] wrapping;
    private final Shares shares;
    /** Records whose key this database has although nothing opens it. */
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    /**
     * A vault.
     *
     * @param database where the wrapped keys are
     * @param wrapping 32 bytes derived from the installation's key
     * @param shares kept where the database is not
     */
    public SealedVault(Database database, byte[] wrapping, Shares shares) {
        this.keys = new RecordKeys(database);
        this.wrapping = wrapping.clone();
        this.shares = shares;
    }

    @Override
    public byte[] seal(String record, byte[] plain) {
        return sealAll(List.of(new Piece(record, plain))).get(0);
    }

    @Override
    public List<byte[]> sealAll(List<Piece> plain) {
        Set<String> records = records(plain);
        Map<String, RecordKeys.Entry> known = new HashMap<>(keys.find(records));
        Set<String> unknown =
                records.stream().filter(record -> !known.containsKey(record)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            keys.add(wrapped(unknown), shares.mark());
            // Read again: two may have come at once, and only one of the two keys stands in the table.
            known.putAll(keys.find(unknown));
        }
        Map<String, byte[]> open = unwrapped(known);
        Map<String, String> lost = new TreeMap<>();
        known.forEach((record, entry) -> {
            if (entry.wrapped() != null && !open.containsKey(record)) {
                lost.put(record, entry.wrapped());
            }
        });
        if (!lost.isEmpty()) {
            keys.replace(lost, wrapped(lost.keySet()), shares.mark());
            gone.removeAll(lost.keySet());
            open.putAll(unwrapped(keys.find(lost.keySet())));
        }
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
        Map<String, byte[]> found = shares.find(names(entries.keySet()));
        Map<String, byte[]> open = new HashMap<>();
        entries.forEach((record, entry) -> Optional.ofNullable(found.get(name(record)))
                .flatMap(share -> unwrap(record, entry, under(share)))
                .ifPresent(key -> open.put(record, key)));
        return open;
    }

    /**
     * Looks through all keys, at a start: wraps those from before there were shares under one, and keeps in mind those that nothing opens. Returns how
     * many these are.
     */
    public int lookThrough() {
        Map<String, RecordKeys.Entry> all = keys.alive();
        Map<String, byte[]> open = unwrapped(all);
        Map<String, String> bare = new TreeMap<>();
        Map<String, byte[]> plain = new HashMap<>();
        all.forEach((record, entry) -> {
            if (!open.containsKey(record)) {
                unwrap(record, entry, wrapping)
                        .ifPresentOrElse(
                                key -> {
                                    plain.put(record, key);
                                    bare.put(record, Objects.requireNonNull(entry.wrapped()));
                                },
                                () -> gone.add(record));
            }
        });
        if (!bare.isEmpty()) {
            Map<String, byte[]> made = shares.make(names(bare.keySet()));
            Map<String, String> wrapped = new TreeMap<>();
            plain.forEach((record, key) ->
                    wrapped.put(record, wrap(record, Objects.requireNonNull(made.get(name(record))), key)));
            keys.replace(bare, wrapped, shares.mark());
        }
        return gone.size();
    }

    @Override
    public Set<String> lost(String start) {
        return shares.whole()
                ? gone.stream().filter(record -> record.startsWith(start)).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether the shares are, or come after, those that the keys of this database were wrapped under. */
    boolean hasAllShares() {
        return shares.mark().reaches(keys.mark());
    }

    /** Takes these shares for all that there are. Keys that they do not open are given up: whoever writes such a record again gets a new one. */
    void acceptShares() {
        keys.forget(gone);
        gone.clear();
        keys.accept(shares.mark());
    }

    @Override
    public void shred(String record) {
        gone.remove(record);
        // The share first: from here on the record is gone, also when the power fails before the table says so.
        shares.destroy(name(record));
        keys.destroy(record);
        // Whoever sealed in between made another one, which older copies of the table would be worth something with.
        shares.destroy(name(record));
    }

    /** New keys. */
    private Map<String, String> wrapped(Set<String> records) {
        Map<String, byte[]> made = shares.make(names(records));
        Map<String, String> wrapped = new TreeMap<>();
        records.forEach(record ->
                wrapped.put(record, wrap(record, Objects.requireNonNull(made.get(name(record))), Envelope.newKey())));
        return wrapped;
    }

    private String wrap(String record, byte[] share, byte[] key) {
        return Base64.getEncoder().encodeToString(Envelope.seal(under(share), "key of " + record, key));
    }

    private static Optional<byte[]> unwrap(String record, RecordKeys.Entry entry, byte[] under) {
        return Optional.ofNullable(entry.wrapped())
                .map(Base64.getDecoder()::decode)
                .flatMap(envelope -> Envelope.open(under, "key of " + record, envelope));
    }

    private byte[] under(byte[] share) {
        byte[] both = Arrays.copyOf(wrapping, wrapping.length + share.length);
        System.arraycopy(share, 0, both, wrapping.length, share.length);
        return Hkdf.derive(both, "record");
    }

    private Set<String> names(Set<String> records) {
        return records.stream().map(this::name).collect(Collectors.toSet());
    }

    /** The file of shares does not say which records there are. */
    private String name(String record) {
        return Base64.getEncoder().encodeToString(Hkdf.derive(wrapping, "share of " + record));
    }
}

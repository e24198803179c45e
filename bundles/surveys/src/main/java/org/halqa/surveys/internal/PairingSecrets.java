// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.halqa.store.Boxes;
import org.halqa.store.Vault;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.box.Marked;
import org.halqa.surveys.internal.box.SecretBox;

/**
 * Secrets that two waves share. Each lies in a box of its own and the key of that box in the vault: backups leave boxes out, so
 * that no backup holds both, and an old one brings no secret back. What the first wave marked lies in the same box, so that marks
 * go with the secret and are in no backup either. The price is that after a restore nothing is paired any more.
 */
final class PairingSecrets {

    private static final int LENGTH = 32;

    private final Boxes boxes;
    private final Vault vault;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    PairingSecrets(Boxes boxes, Vault vault) {
        this.boxes = boxes;
        this.vault = vault;
    }

    /** Makes one; returns the sealed key of its box. */
    synchronized String make(String first) {
        byte[] key = Chance.bytes(LENGTH);
        byte[] secret = Chance.bytes(LENGTH);
        // What an opening that broke off left behind has a key that nobody knows any more.
        boxes.destroy(box(first));
        inside(first, key, box -> {
            box.keep(HexFormat.of().formatHex(secret));
            return box;
        });
        known.put(first, secret);
        return Base64.getEncoder().encodeToString(vault.seal(record(first), key));
    }

    /** Empty once it is destroyed. */
    Optional<byte[]> find(String first, String sealedKey) {
        byte[] secret = known.get(first);
        return secret != null ? Optional.of(secret) : fetch(first, sealedKey);
    }

    /** Never while it is being destroyed: what was read before would be remembered after. */
    private synchronized Optional<byte[]> fetch(String first, String sealedKey) {
        return key(first, sealedKey).flatMap(key -> read(first, key));
    }

    private Optional<byte[]> read(String first, byte[] key) {
        Optional<byte[]> secret = inside(first, key, box -> box.kept().map(HexFormat.of()::parseHex));
        secret.ifPresent(found -> known.put(first, found));
        return secret;
    }

    private <T> T inside(String first, byte[] key, Function<SecretBox, T> work) {
        try {
            return work.apply(SecretBox.in(boxes.open(box(first), key, SecretBox.tables())));
        } finally {
            boxes.close(box(first));
        }
    }

    /** Keeps what the first wave marked beside the secret, where no backup has it; nothing once the secret is destroyed. */
    synchronized void mark(String first, String sealedKey, List<Marked> scores) {
        key(first, sealedKey)
                .ifPresent(key -> inside(first, key, box -> {
                    box.mark(scores);
                    return scores;
                }));
    }

    /** What the first wave marked; nothing once the secret is destroyed. */
    synchronized List<Marked> marked(String first, String sealedKey) {
        return key(first, sealedKey)
                .map(key -> inside(first, key, SecretBox::marked))
                .orElseGet(List::of);
    }

    private Optional<byte[]> key(String first, String sealedKey) {
        return vault.open(record(first), Base64.getDecoder().decode(sealedKey)).filter(key -> exists(first));
    }

    /** True until it is destroyed wholly. */
    boolean exists(String first) {
        return boxes.exists(box(first));
    }

    /** Does nothing when there is none. */
    synchronized void destroy(String first) {
        known.remove(first);
        if (exists(first)) {
            vault.shred(record(first));
            boxes.destroy(box(first));
        }
    }

    private static String box(String first) {
        return "pair-" + first;
    }

    private static String record(String first) {
        return "surveys/pairing/" + first;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pairs that are kept apart for no reason at all. A refused seat would otherwise tell that one of two people asked for it, as soon as
 * neither reports to the other; with some pairs drawn by lot, it may always have been the lot. The same pairs every time, by a secret
 * that lies sealed beside the groups.
 */
final class Lot {

    /** One pair in so many. */
    static final int ONE_IN = 64;

    private static final String HMAC = "HmacSHA256";

    private final Map<String, Long> hands = new HashMap<>();
    private final Mac mac;

    Lot(byte[] secret) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether these two were drawn; the same whoever is named first. */
    boolean draws(String one, String other) {
        return Long.remainderUnsigned(mixed(hand(one) + hand(other)), ONE_IN) == 0;
    }

    private long hand(String person) {
        return hands.computeIfAbsent(person, id -> ByteBuffer.wrap(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)))
                .getLong());
    }

    /** The last step of SplitMix64 (Steele, Lea, Flood 2014): spreads a sum over all bits. */
    private static long mixed(long sum) {
        long bits = (sum ^ (sum >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}

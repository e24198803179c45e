// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.halqa.sessions.Erasures.Erasure;

/** Digests of acts of destruction, each over the one before it: whoever holds the last one notices a change of any. */
public final class ErasureChain {

    private ErasureChain() {}

    /** The same act with the digest that it has after {@code previous}. */
    static Erasure linked(String programme, String previous, Erasure act) {
        String words = String.join(
                "|",
                previous,
                programme,
                Integer.toString(act.place()),
                act.kind().name(),
                act.cause().name(),
                Integer.toString(act.pieces()),
                act.day().toString());
        return new Erasure(act.place(), act.kind(), act.cause(), act.pieces(), act.day(), digest(words));
    }

    /** Place of the first act that is not what it was, or is missing before the next; 0 when all are. */
    public static int broken(String programme, List<Erasure> acts) {
        String previous = "";
        int place = 1;
        for (Erasure act : acts) {
            if (act.place() != place || !linked(programme, previous, act).equals(act)) {
                return place;
            }
            previous = act.digest();
            place++;
        }
        return 0;
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

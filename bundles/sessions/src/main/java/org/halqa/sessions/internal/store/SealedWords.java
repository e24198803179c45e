// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.halqa.sessions.InternalHalf;
import org.halqa.store.Vault;

/** Words of a session, sealed under the key of that session and written as letters. */
final class SealedWords {

    private final Vault vault;

    SealedWords(Vault vault) {
        this.vault = vault;
    }

    /** Sealed words; silence needs no seal. */
    String seal(String session, String words) {
        if (words.isEmpty()) {
            return "";
        }
        return seal(session, words.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String session, byte[] plain) {
        return Base64.getEncoder().encodeToString(vault.seal(name(session), plain));
    }

    /** The half that stays, sealed as one piece; one in which nothing is noted needs no seal. */
    String seal(String session, InternalHalf half) {
        return half.equals(InternalHalf.EMPTY) ? "" : seal(session, InternalBytes.of(half));
    }

    /** The words; none when their key was destroyed. */
    String open(String session, String sealed) {
        return opened(session, sealed)
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The half that stays; an empty one when its key was destroyed. */
    InternalHalf openInternal(String session, String sealed) {
        return opened(session, sealed).map(InternalBytes::read).orElse(InternalHalf.EMPTY);
    }

    private Optional<byte[]> opened(String session, String sealed) {
        return sealed.isEmpty()
                ? Optional.empty()
                : vault.open(name(session), Base64.getDecoder().decode(sealed));
    }

    void shred(String session) {
        vault.shred(name(session));
    }

    private static String name(String session) {
        return "sessions/" + session;
    }
}

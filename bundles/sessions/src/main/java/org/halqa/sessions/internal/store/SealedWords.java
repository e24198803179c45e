// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        byte[] sealed = vault.seal(name(session), words.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** The words; none when their key was destroyed. */
    String open(String session, String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        return vault.open(name(session), Base64.getDecoder().decode(sealed))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElse("");
    }

    void shred(String session) {
        vault.shred(name(session));
    }

    private static String name(String session) {
        return "sessions/" + session;
    }
}

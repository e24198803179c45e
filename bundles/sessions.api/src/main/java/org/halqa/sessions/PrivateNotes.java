// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes that only their author can read ({@code sessions.write}, {@code sessions.read}; D1): sealed in the browser under a key
 * that never reaches the server. What passes here is ciphertext, in base 64; no method takes or gives a passphrase, a code or a
 * word of a note. A service; any thread.
 */
@ProviderType
public interface PrivateNotes {

    /** What a note that belongs to no session is {@link Note#about}. */
    String NOTEBOOK = "notebook";

    /** Fewest rounds of key derivation that are accepted. */
    int LEAST_ROUNDS = 600_000;

    /**
     * The author's data key, wrapped twice in the browser: under a passphrase and under a recovery code.
     *
     * @param version 0 for a new one, else the stored one
     * @param rounds of PBKDF2-HMAC-SHA-256, at least {@link #LEAST_ROUNDS}
     * @param salt of the passphrase, base 64
     * @param wrapped the data key under the passphrase, base 64
     * @param recoverySalt of the recovery code, base 64
     * @param recoveryWrapped the data key under the recovery code, base 64
     */
    record Keyring(int version, int rounds, String salt, String wrapped, String recoverySalt, String recoveryWrapped) {}

    /**
     * One note, as the browser sealed it.
     *
     * @param about id of one of the caller's own sessions, or {@link #NOTEBOOK}
     * @param version 0 for a new one, else the stored one
     * @param sealed base 64, at most 20,000 characters
     */
    record Note(String about, int version, String sealed) {}

    /** The caller's keyring; empty before the first note, and after {@link #forget}. */
    Optional<Keyring> keyring(Caller caller);

    /** Stores a keyring that was made or rewrapped in the browser; {@link Outcome.Stale} when another one is stored. */
    Outcome<Keyring> keep(Caller caller, Keyring keyring);

    /** One of the caller's notes in the current programme. */
    Optional<Note> find(Caller caller, String about);

    /** What the caller has notes about in the current programme. */
    List<String> subjects(Caller caller);

    /** Stores a note; {@link Outcome.Stale} with the stored one when it changed meanwhile. Refused without a keyring. */
    Outcome<Note> keep(Caller caller, Note note);

    /** Destroys a note for good. */
    void erase(Caller caller, String about);

    /** Destroys the keyring and with it every note that was sealed under it, in every programme. */
    void forget(Caller caller);
}

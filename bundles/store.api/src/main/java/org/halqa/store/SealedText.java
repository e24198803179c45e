// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Words sealed under the key of their record and written as letters, for a column of text. Called by repositories; any thread. */
public final class SealedText {

    private final Vault vault;
    private final String room;

    /** @param room first part of the names of the records, for example {@code register} */
    public SealedText(Vault vault, String room) {
        this.vault = vault;
        this.room = room;
    }

    /** Sealed words; silence needs no seal. */
    public String seal(String record, String words) {
        return words.isEmpty()
                ? ""
                : Base64.getEncoder().encodeToString(vault.seal(name(record), words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words; none when their key was destroyed. */
    public String open(String record, String sealed) {
        return sealed.isEmpty()
                ? ""
                : vault.open(name(record), Base64.getDecoder().decode(sealed))
                        .map(plain -> new String(plain, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** Destroys the key of a record: its words can never be read again. */
    public void shred(String record) {
        vault.shred(name(record));
    }

    private String name(String record) {
        return room + "/" + record;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.desk.SheetFile;
import org.halqa.store.Vault;

/** Drafts and reasons under a key of their own, written as letters. */
final class SealedSheets {

    private static final String DRAFT = "anonymisation/draft/";

    private final Vault vault;

    SealedSheets(Vault vault) {
        this.vault = vault;
    }

    String seal(String id, Sheet sheet) {
        return Base64.getEncoder().encodeToString(vault.seal(draft(id), SheetFile.write(sheet)));
    }

    Optional<Sheet> open(String id, String sealed) {
        return sealed.isEmpty()
                ? Optional.empty()
                : vault.open(draft(id), Base64.getDecoder().decode(sealed)).map(SheetFile::read);
    }

    /** Destroys the key of a draft. */
    void shred(String id) {
        vault.shred(draft(id));
    }

    /** Drafts whose keys were destroyed, although a database that was put back may have them again. */
    Set<String> lost() {
        return vault.lost(DRAFT).stream()
                .map(record -> record.substring(record.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    String sealReason(String id, String reason) {
        byte[] sealed = vault.seal(recall(id), reason.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    String openReason(String id, String sealed) {
        return sealed.isEmpty()
                ? ""
                : vault.open(recall(id), Base64.getDecoder().decode(sealed))
                        .map(plain -> new String(plain, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static String draft(String id) {
        return DRAFT + id;
    }

    private static String recall(String id) {
        return "anonymisation/recall/" + id;
    }
}

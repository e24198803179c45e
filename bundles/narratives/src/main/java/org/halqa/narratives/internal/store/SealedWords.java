// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.halqa.narratives.Words;
import org.halqa.store.SealedText;
import org.halqa.store.Vault;
import org.jdbi.v3.core.statement.SqlStatement;

/** Words in three columns, sealed under the key of their record. */
final class SealedWords {

    private final SealedText seal;

    SealedWords(Vault vault) {
        this.seal = new SealedText(vault, "narratives");
    }

    Words seal(String record, Words words) {
        return new Words(
                seal.seal(record, words.fr()),
                seal.seal(record, words.ar()),
                seal.seal(record, words.en()),
                words.silent());
    }

    Words open(String record, ResultSet row, boolean silent) throws SQLException {
        return new Words(
                seal.open(record, row.getString("words_fr")),
                seal.open(record, row.getString("words_ar")),
                seal.open(record, row.getString("words_en")),
                silent);
    }

    static <S extends SqlStatement<S>> S bind(S statement, Words sealed) {
        return statement.bind("fr", sealed.fr()).bind("ar", sealed.ar()).bind("en", sealed.en());
    }

    void shred(String record) {
        seal.shred(record);
    }

    Set<String> lost() {
        return seal.lost();
    }
}

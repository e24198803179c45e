// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The entries of the vocabularies and what they were called before. One transaction. */
final class TermTables {

    private final Handle handle;

    TermTables(Handle handle) {
        this.handle = handle;
    }

    Map<Vocabulary, List<Term>> all() {
        Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
        handle.createQuery(Words.sql(TermTables.class, "all"))
                .map((row, context) -> terms.computeIfAbsent(
                                Vocabulary.valueOf(row.getString("vocabulary")), key -> new ArrayList<>())
                        .add(new Term(
                                row.getString("code"),
                                Words.read(row, "label"),
                                row.getBoolean("retired"),
                                traits(row.getString("traits")))))
                .list();
        return terms;
    }

    void add(Vocabulary vocabulary, Term term) {
        int place = handle.createQuery(Words.sql(TermTables.class, "nextPlace"))
                .bind("vocabulary", vocabulary.name())
                .mapTo(Integer.class)
                .one();
        fill(vocabulary, List.of(term), place);
    }

    /** Adds entries in their order from {@code place} on. */
    void fill(Vocabulary vocabulary, List<Term> terms, int place) {
        PreparedBatch batch = handle.prepareBatch(Words.sql(TermTables.class, "insert"));
        for (Term term : terms) {
            Words.bind(batch, "label", term.labels())
                    .bind("vocabulary", vocabulary.name())
                    .bind("code", term.code())
                    .bind("place", place + terms.indexOf(term))
                    .bind("retired", term.retired())
                    .bind(
                            "traits",
                            String.join(" ", term.traits().stream().sorted().toList()))
                    .add();
        }
        batch.execute();
    }

    /** False when the stored words are no longer {@code read}. */
    boolean relabel(Vocabulary vocabulary, String code, Labels read, Labels labels) {
        Update update = Words.bind(update("relabel", vocabulary, code), "label", labels);
        if (Words.bind(update, "read", read).execute() == 0) {
            return false;
        }
        int place = handle.createQuery(Words.sql(TermTables.class, "formerCount"))
                .bind("vocabulary", vocabulary.name())
                .bind("code", code)
                .mapTo(Integer.class)
                .one();
        Words.bind(update("insertFormer", vocabulary, code), "label", read)
                .bind("place", place)
                .execute();
        return true;
    }

    void retire(Vocabulary vocabulary, String code, boolean retired) {
        update("retire", vocabulary, code).bind("retired", retired).execute();
    }

    List<Labels> former(Vocabulary vocabulary, String code) {
        return handle.createQuery(Words.sql(TermTables.class, "former"))
                .bind("vocabulary", vocabulary.name())
                .bind("code", code)
                .map((row, context) -> Words.read(row, "label"))
                .list();
    }

    private Update update(String statement, Vocabulary vocabulary, String code) {
        return handle.createUpdate(Words.sql(TermTables.class, statement))
                .bind("vocabulary", vocabulary.name())
                .bind("code", code);
    }

    private static Set<String> traits(String column) {
        return column.isBlank() ? Set.of() : Set.of(column.split(" "));
    }
}

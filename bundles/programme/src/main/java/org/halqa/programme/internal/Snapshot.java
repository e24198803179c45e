// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programme;
import org.jdbi.v3.core.Handle;

/** Everything there is to know, as of one revision: read once, kept until the revision changes. */
record Snapshot(long revision, List<ProgrammeTables.Row> rows, Map<Vocabulary, List<Term>> terms, ZoneIndex zones) {

    static final String LAST = "last";

    static Snapshot read(Handle handle) {
        ProgrammeTables tables = new ProgrammeTables(handle);
        List<ProgrammeTables.Row> rows = tables.all();
        Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
        new TermTables(handle)
                .all()
                .forEach((vocabulary, entries) -> terms.put(
                        vocabulary,
                        entries.stream()
                                .sorted(Comparator.comparing(term -> term.has(LAST)))
                                .toList()));
        ZoneIndex zones = new ZoneIndex(
                rows.isEmpty() ? List.of() : rows.get(0).programme().zones());
        return new Snapshot(tables.revision(), rows, terms, zones);
    }

    /** The fictional one while it is there, because it comes first. */
    Programme current() {
        return rows.get(0).programme();
    }

    Optional<ProgrammeTables.Row> programme(String id) {
        return rows.stream().filter(row -> row.programme().id().equals(id)).findFirst();
    }

    List<Term> of(Vocabulary vocabulary) {
        return terms.getOrDefault(vocabulary, List.of());
    }

    Optional<Term> term(Vocabulary vocabulary, String code) {
        return of(vocabulary).stream().filter(term -> term.code().equals(code)).findFirst();
    }
}

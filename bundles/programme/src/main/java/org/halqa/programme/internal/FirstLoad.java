// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import org.halqa.model.Term;
import org.halqa.model.Vocabulary;

/** Fills what is empty from the seeds, and never touches what people have edited since. */
final class FirstLoad {

    private final Library library;

    FirstLoad(Library library) {
        this.library = library;
    }

    void run() {
        Snapshot found = library.snapshot();
        if (found.rows().stream().allMatch(row -> row.programme().demo())) {
            library.programmes(tables -> {
                tables.insert(new ProgrammeSeed().contracted(), true);
                return true;
            });
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (found.of(vocabulary).isEmpty()) {
                fill(vocabulary);
            }
        }
    }

    private void fill(Vocabulary vocabulary) {
        library.terms(tables -> {
            for (Term term : VocabularySeed.terms(vocabulary)) {
                tables.add(vocabulary, term);
            }
            return true;
        });
    }
}

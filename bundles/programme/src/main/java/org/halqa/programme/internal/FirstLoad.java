// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.Arrays;
import java.util.List;
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
        List<Vocabulary> empty = Arrays.stream(Vocabulary.values())
                .filter(vocabulary -> found.of(vocabulary).isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            library.terms(tables -> {
                empty.forEach(vocabulary -> tables.fill(vocabulary, VocabularySeed.terms(vocabulary), 1));
                return true;
            });
        }
    }
}

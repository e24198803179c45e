// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;

/** The entries that {@code seeds/programme/vocabularies} gives each vocabulary to begin with (domain §4). */
final class VocabularySeed {

    private VocabularySeed() {}

    static List<Term> terms(Vocabulary vocabulary) {
        String file = "vocabularies/" + vocabulary.name().toLowerCase(Locale.ROOT) + ".json";
        List<Term> terms = Seed.read(file)
                .each(seed -> new Term(seed.text("code"), seed.labels(), false, Set.copyOf(seed.texts("traits"))));
        checkCodes(file, terms);
        return terms;
    }

    private static void checkCodes(String file, List<Term> terms) {
        Set<String> above = new HashSet<>();
        for (Term term : terms) {
            boolean orphan =
                    term.parent().isPresent() && !above.contains(term.parent().get());
            if (orphan || !above.add(term.code())) {
                throw new IllegalStateException("seed " + file + ": code " + term.code() + " is misplaced or twice");
            }
        }
    }
}

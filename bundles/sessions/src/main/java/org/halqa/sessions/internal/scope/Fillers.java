// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.Set;

/**
 * Small words that may stand inside a phrase without changing it: « analyse <em>de la</em> pratique ».
 *
 * @param words folded
 */
record Fillers(Set<String> words) {

    /** Articles, possessives and demonstratives of French, English, Arabic and Darija. */
    static final Fillers STOCK = new Fillers(Set.of(
            "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "notre", "nos", "votre", "vos",
            "leur", "leurs", "ce", "cet", "cette", "ces", "son", "sa", "ses", "mon", "ma", "mes", "the", "an", "of",
            "our", "their", "this", "these", "any", "هذا", "هذه", "هاد", "ديال", "had", "dyal", "dial"));

    /** True when {@code word} is one of them. */
    boolean contains(String word) {
        return words.contains(word);
    }
}

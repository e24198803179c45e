// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.Collection;
import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Term;

/** Something that can be ticked; what was chosen stays to be seen even when it went out of use. */
public record Choice(String code, Labels label, boolean chosen) {

    /** The entries of a vocabulary in use, and those that are chosen. */
    static List<Choice> of(List<Term> terms, Collection<String> chosen) {
        return terms.stream()
                .filter(term -> !term.retired() || chosen.contains(term.code()))
                .map(term -> new Choice(term.code(), term.labels(), chosen.contains(term.code())))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.register.console.internal.Axis.Choice;

/** The axes of the vocabulary and words for their codes. */
final class Axes {

    private final Programmes programmes;

    Axes(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Those that may be chosen. */
    List<Axis> all() {
        return programmes.terms(Vocabulary.STRESS_FACTOR).stream()
                .filter(term -> !term.retired() && term.parent().isEmpty())
                .map(term -> new Axis(term.code(), term.labels(), details(term.code())))
                .toList();
    }

    private List<Choice> details(String axis) {
        return programmes.details(Vocabulary.STRESS_FACTOR, axis).stream()
                .filter(term -> !term.retired())
                .map(term -> new Choice(term.code(), term.labels()))
                .toList();
    }

    /** The name of a code, retired or not; the code itself when nobody knows it. */
    Labels label(String code) {
        return programmes
                .term(Vocabulary.STRESS_FACTOR, code)
                .map(Term::labels)
                .orElseGet(() -> new Labels(code, code, code));
    }
}

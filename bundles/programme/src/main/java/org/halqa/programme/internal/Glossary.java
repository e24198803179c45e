// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;

/** The vocabularies: entries are added, reworded and retired, and never deleted (A8). */
final class Glossary {

    private final Library library;

    Glossary(Library library) {
        this.library = library;
    }

    List<Term> terms(Vocabulary vocabulary) {
        return library.snapshot().of(vocabulary).stream()
                .filter(term -> term.parent().isEmpty())
                .toList();
    }

    List<Term> details(Vocabulary vocabulary, String code) {
        return library.snapshot().of(vocabulary).stream()
                .filter(term -> term.parent().filter(code::equals).isPresent())
                .toList();
    }

    Optional<Term> term(Vocabulary vocabulary, String code) {
        return library.snapshot().term(vocabulary, code);
    }

    List<Labels> formerLabels(Vocabulary vocabulary, String code) {
        return library.former(vocabulary, code);
    }

    Outcome<Term> add(Vocabulary vocabulary, String code, Labels labels) {
        if (!Term.isCode(code)) {
            return refused(Say.fault("code", "fault.code"));
        }
        Term term = new Term(code, labels);
        if (term(vocabulary, code).isPresent()) {
            return refused(Say.fault("code", "fault.code.taken", code));
        }
        if (term.parent().filter(above -> term(vocabulary, above).isEmpty()).isPresent()) {
            return refused(Say.fault("code", "fault.code.orphan", term.parent().get()));
        }
        Optional<Fault> fault = Say.about("labels", labels);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        library.terms(tables -> {
            tables.add(vocabulary, term);
            return true;
        });
        return new Outcome.Done<>(term);
    }

    Outcome<Term> relabel(Vocabulary vocabulary, String code, Labels read, Labels labels) {
        if (term(vocabulary, code).isEmpty()) {
            return refused(Say.fault("code", "fault.code.unknown"));
        }
        Optional<Fault> fault = Say.about("labels", labels);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        boolean changed =
                read.equals(labels) || library.terms(tables -> tables.relabel(vocabulary, code, read, labels));
        Term now = term(vocabulary, code).orElseThrow();
        return changed ? new Outcome.Done<>(now) : new Outcome.Stale<>(now);
    }

    Outcome<Term> retire(Vocabulary vocabulary, String code, boolean retired) {
        if (term(vocabulary, code).isEmpty()) {
            return refused(Say.fault("code", "fault.code.unknown"));
        }
        library.terms(tables -> {
            tables.retire(vocabulary, code, retired);
            return true;
        });
        return new Outcome.Done<>(term(vocabulary, code).orElseThrow());
    }

    private static Outcome<Term> refused(Fault fault) {
        return new Outcome.Refused<>(List.of(fault));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.Collection;
import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;

/** Names of codes, and lists of them to choose from. */
final class Words {

    private final Programmes programmes;

    Words(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The name of a code, retired or not; the code itself when nobody knows it. */
    Labels term(Vocabulary vocabulary, String code) {
        return programmes
                .term(vocabulary, code)
                .map(Term::labels)
                .orElseGet(() -> new Labels(code.isEmpty() ? "–" : code, "", ""));
    }

    Labels zone(String code) {
        return programmes.current().zones().stream()
                .filter(zone -> zone.code().equals(code))
                .findFirst()
                .map(Zone::labels)
                .orElseGet(() -> new Labels(code.isEmpty() ? "–" : code, "", ""));
    }

    /** What people call an organisation. */
    String acronym(String code) {
        return programmes.organisation(code).map(Organisation::acronym).orElse(code);
    }

    List<Choice> terms(Vocabulary vocabulary, Collection<String> chosen) {
        return programmes.terms(vocabulary).stream()
                .filter(term -> !term.retired() || chosen.contains(term.code()))
                .map(term -> new Choice(term.code(), term.labels(), chosen.contains(term.code())))
                .toList();
    }

    List<Choice> zones(Collection<String> chosen) {
        return programmes.current().zones().stream()
                .map(zone -> new Choice(zone.code(), zone.labels(), chosen.contains(zone.code())))
                .toList();
    }

    /** Organisations of the programme, by their acronyms. */
    List<Choice> organisations(String chosen) {
        return organisations(
                programmes.current().organisations().stream()
                        .map(Organisation::code)
                        .toList(),
                chosen);
    }

    /** Organisations of the programme among these, by their acronyms. */
    List<Choice> organisations(Collection<String> own, String chosen) {
        return programmes.current().organisations().stream()
                .filter(organisation -> own.contains(organisation.code()))
                .map(organisation -> new Choice(
                        organisation.code(),
                        new Labels(organisation.acronym(), "", ""),
                        organisation.code().equals(chosen)))
                .toList();
    }
}

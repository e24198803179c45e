// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.spi.Material;

/**
 * What one report may speak of.
 *
 * @param documents what it is about, for a report on a document
 * @param source what has left, for its readers
 * @param programmes the programme in use
 * @param glossary words for codes
 * @param history what was issued and followed
 * @param kind the kind of report
 * @param variant its variant, or empty
 */
record ProgrammeMaterial(
        List<Released> documents,
        Source source,
        Programmes programmes,
        Glossary glossary,
        History history,
        String kind,
        String variant)
        implements Material {

    @Override
    public List<Released> documents(String wanted) {
        return source.shown(wanted);
    }

    @Override
    public Evidence evidence() {
        return source.evidence();
    }

    @Override
    public Map<String, Evidence> surveyParts() {
        return source.surveys();
    }

    @Override
    public List<Recommendation> recommendations() {
        return history.followed(source.all(AuthorWords.RECOMMENDATION));
    }

    @Override
    public Frame frame() {
        return ProgrammeFrame.of(programmes.current());
    }

    @Override
    public List<Term> terms(Vocabulary vocabulary) {
        return programmes.terms(vocabulary).stream()
                .filter(term -> !term.retired())
                .toList();
    }

    @Override
    public LocalDate asOf() {
        LocalDate counted = source.evidence().period().to();
        return source.shown("session-report").stream()
                .map(document -> document.content().releasedOn())
                .filter(counted::isBefore)
                .max(LocalDate::compareTo)
                .orElse(counted);
    }

    @Override
    public Optional<LocalDate> lastIssued() {
        return history.lastIssued(programmes.current().id(), kind, variant);
    }
}

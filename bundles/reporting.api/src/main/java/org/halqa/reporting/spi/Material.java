// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Recommendations.Recommendation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that a section may speak of: what has left through the door, the public frame of the programme, and words for codes.
 * Sections receive it from reporting; valid during the call only.
 */
@ProviderType
public interface Material {

    /** The released documents that the report is about: one for a session report; none for a report on the programme. */
    List<Released> documents();

    /**
     * All released documents of a kind, newest first, for example {@code session-report}. None in a report that others than
     * coordination and the psychologist read, because they may not read documents one by one (domain §3, D4).
     */
    List<Released> documents(String kind);

    /** The protected tables, with the threshold of the readers of this report. */
    Evidence evidence();

    /** The protected results of the closed surveys, newest first, with the threshold of the readers of this report. */
    default List<Evidence> surveys() {
        return List.copyOf(surveyParts().values());
    }

    /** The same by {@code <survey>:<part>}, newest first; a part is an instrument or {@code OWN}. */
    Map<String, Evidence> surveyParts();

    /** Recommendations and how far they are, newest first. */
    List<Recommendation> recommendations();

    /** What the terms of reference say of the programme. */
    Frame frame();

    /** The entries in use of a vocabulary, first level, in their order. */
    List<Term> terms(Vocabulary vocabulary);

    /** Which of its variants this report is: a zone, a donor…; empty when its kind has none. */
    String variant();

    /** The day that the content is of. */
    LocalDate asOf();

    /** The day on which the last report of this kind and variant was issued; empty when this is the first. */
    Optional<LocalDate> lastIssued();

    /** Words for codes. */
    Glossary glossary();
}

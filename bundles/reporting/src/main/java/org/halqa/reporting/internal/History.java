// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;

/** What reporting remembers itself and a report may speak of: earlier issues, and what became of recommendations. */
interface History {

    /** The day of the last issue of this kind and variant in {@code programme}. */
    Optional<LocalDate> lastIssued(String programme, String kind, String variant);

    /** These documents with their status. */
    List<Recommendation> followed(List<Released> documents);

    /** Nothing was issued and nothing was followed. */
    static History none() {
        return new History() {
            @Override
            public Optional<LocalDate> lastIssued(String programme, String kind, String variant) {
                return Optional.empty();
            }

            @Override
            public List<Recommendation> followed(List<Released> documents) {
                return documents.stream()
                        .map(document -> new Recommendation(document, Status.PROPOSED, Optional.empty()))
                        .toList();
            }
        };
    }
}

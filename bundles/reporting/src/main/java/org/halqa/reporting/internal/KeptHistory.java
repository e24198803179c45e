// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.FollowRows.Followed;
import org.halqa.reporting.internal.store.IssueRows;

/** What the tables of reporting remember. */
final class KeptHistory implements History {

    private final IssueRows issues;
    private final FollowRows follows;

    KeptHistory(IssueRows issues, FollowRows follows) {
        this.issues = issues;
        this.follows = follows;
    }

    @Override
    public Optional<LocalDate> lastIssued(String programme, String kind, String variant) {
        return issues.lastDay(programme, kind, variant);
    }

    @Override
    public List<Recommendation> followed(List<Released> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        Map<String, Followed> known = follows.of(documents.get(0).content().programme());
        return documents.stream().map(document -> followed(document, known)).toList();
    }

    private static Recommendation followed(Released document, Map<String, Followed> known) {
        Optional<Followed> found =
                Optional.ofNullable(known.get(document.content().id()));
        return new Recommendation(
                document, found.map(Followed::status).orElse(Status.PROPOSED), found.map(Followed::since));
    }
}

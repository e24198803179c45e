// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Recommendations;
import org.halqa.testkit.reporting.ReleasedSamples;

/** One recommendation. */
final class FixedRecommendations implements Recommendations {

    Status status = Status.PROPOSED;

    private Recommendation one() {
        return new Recommendation(
                ReleasedSamples.document(
                        "recommendation",
                        Map.of(
                                "owner", List.of("ALCS"),
                                "axis", List.of("G1"),
                                "strategy", List.of("2"),
                                "level", List.of("STRATEGIC")),
                        Map.of("fr", ReleasedSamples.cleared("Un temps de relais entre équipes.", "fr"))),
                status,
                Optional.of(LocalDate.of(2026, 11, 21)));
    }

    @Override
    public List<Recommendation> all(Caller caller) {
        return List.of(one());
    }

    @Override
    public Outcome<Recommendation> follow(Caller caller, String released, Status to) {
        if (!released.equals(ReleasedSamples.ID)) {
            return Outcome.refused("released", Message.of("reports", "recommendation.gone"));
        }
        status = to;
        return new Outcome.Done<>(one());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.model.Message;
import org.halqa.register.Band;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactors.Trend;
import org.halqa.register.internal.store.KeptFactor;

/** What leaves of a factor: its axis, how far it reaches, since when, how often as a band, where it is going, and three passages. */
final class Relaying {

    static final String KIND = "stress-factor";

    private Relaying() {}

    static Submission of(String programme, String author, KeptFactor kept, Trend trend, String previous) {
        StressFactor factor = kept.factor();
        Map<String, List<String>> codes = new HashMap<>(Map.of(
                "axis", List.of(factor.axis()),
                "reach", List.of(factor.scope().name()),
                "first", List.of(kept.heard().firstKey().toString()),
                "circles", List.of(Band.of(kept.circles()).name()),
                "trend", List.of(trend.name())));
        if (!factor.detail().isEmpty()) {
            codes.put("detail", List.of(factor.detail()));
        }
        if (factor.scope() == StressFactor.Scope.ZONE) {
            codes.put("zone", List.of(factor.zone()));
        }
        return new Submission(
                KIND,
                kept.id(),
                programme,
                author,
                codes,
                List.of(
                        passage("words", factor, factor.words()),
                        passage("resources", factor, factor.resources()),
                        passage("action", factor, factor.action())),
                List.of(),
                previous);
    }

    private static Passage passage(String field, StressFactor factor, String text) {
        return new Passage(field, Message.of(RegisterTexts.MODULE, "field." + field), factor.language(), text);
    }
}

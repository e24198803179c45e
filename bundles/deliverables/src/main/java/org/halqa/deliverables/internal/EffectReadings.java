// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.ExpectedResults;
import org.halqa.reporting.spi.Material;

/** E1 to E12: effects, from closed surveys and from nothing else; E2 is an anti-pattern and says so. */
final class EffectReadings {

    private static final String SATISFACTION = "SATISFACTION";
    private static final String CHANGE = "CHANGE";

    private EffectReadings() {}

    static List<Indicator> all() {
        return List.of(
                indicator("E1", EffectReadings::satisfaction),
                indicator("E2", material -> Reading.shown(say("value.never"), say("source.method"))),
                estimate("E3", id -> id.startsWith("WHO5.") && (id.endsWith(".score") || id.endsWith(".unpaired"))),
                estimate(
                        "E4",
                        id -> id.endsWith(".score")
                                && Stream.of("CBI.", "PROQOL5.", "BRS.", "PSS10.", "MHI5.")
                                        .anyMatch(id::startsWith)),
                estimate("E5", id -> id.endsWith(".unpaired")),
                estimate("E6", id -> id.endsWith(".paired")),
                estimate("E7", id -> id.endsWith(".reliable")),
                estimate("E8", id -> id.endsWith(".alpha")),
                indicator("E9", EffectReadings::better),
                indicator("E10", EffectReadings::stories),
                indicator("E11", material -> expected(material, "ER4")),
                indicator("E12", material -> expected(material, "ER5")));
    }

    private static Indicator indicator(String id, Function<Material, Reading> reading) {
        return new Indicator(id, Indicator.Group.EFFECTS, reading);
    }

    /** Every estimate of the kind, of the newest survey that has one. */
    private static Indicator estimate(String id, Predicate<String> wanted) {
        return indicator(id, material -> {
            List<Evidence.Estimate> found = material.surveyParts().values().stream()
                    .flatMap(results -> results.estimates().stream())
                    .filter(each -> wanted.test(each.id()))
                    .toList();
            List<Message> newest = found.stream()
                    .filter(each -> found.stream()
                            .filter(other -> other.id().equals(each.id()))
                            .findFirst()
                            .filter(each::equals)
                            .isPresent())
                    .map(Evidence.Estimate::label)
                    .toList();
            return newest.isEmpty()
                    ? Reading.none()
                    : Reading.shown(
                            Joined.of(newest), say("source.survey", found.get(0).id()));
        });
    }

    /** Between which shares people agree, over all sentences about the circles. */
    private static Reading satisfaction(Material material) {
        return asked(material, SATISFACTION, Agreeing::of, EffectReadings::between);
    }

    private static Message between(List<Agreeing> agreeing) {
        IntSummaryStatistics shares =
                agreeing.stream().mapToInt(Agreeing::percent).summaryStatistics();
        return say("value.satisfaction", agreeing.size(), shares.getMin(), shares.getMax());
    }

    /** How many say better, for each thing that could have changed. */
    private static Reading better(Material material) {
        return asked(
                material,
                CHANGE,
                Agreeing::better,
                better -> Joined.of(better.stream()
                        .map(one -> say("value.better", one.title(), one.percent(), one.from(), one.to()))
                        .toList()));
    }

    /** What the newest survey shows that asks {@code part}; withheld where it was asked and nothing of it may be shown. */
    private static Reading asked(
            Material material,
            String part,
            Function<Evidence, List<Agreeing>> shares,
            Function<List<Agreeing>, Message> words) {
        Message source = say("source.survey", part);
        List<Evidence> results = material.surveyParts().entrySet().stream()
                .filter(each -> each.getKey().endsWith(":" + part))
                .map(Map.Entry::getValue)
                .toList();
        return results.stream()
                .map(shares)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> Reading.shown(words.apply(found), source))
                .orElseGet(() -> results.isEmpty() ? Reading.none() : Reading.withheld(source));
    }

    /** What is known of an expected result that the indicator measures. */
    private static Reading expected(Material material, String code) {
        Message source = say("source.survey", code);
        return ExpectedResults.of(material.surveyParts()).stream()
                .filter(one -> one.code().equals(code) && one.asked())
                .findFirst()
                .map(one ->
                        one.says().isEmpty() ? Reading.withheld(source) : Reading.shown(Joined.of(one.says()), source))
                .orElseGet(Reading::none);
    }

    /** What was written of change: how many texts left, never a word of them here. */
    private static Reading stories(Material material) {
        int stories = Paraphrased.texts(material).size();
        return stories == 0 ? Reading.none() : Reading.shown(say("value.stories", stories), say("source.door"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.spi.Material;

/** E1 to E12: effects, from closed surveys and from nothing else; E2 is an anti-pattern and says so. */
final class EffectReadings {

    private EffectReadings() {}

    static List<Indicator> all() {
        return List.of(
                indicator("E1", "satisfaction"),
                new Indicator(
                        "E2",
                        Indicator.Group.EFFECTS,
                        material -> Reading.shown(say("value.never"), say("source.method"))),
                indicator("E3", "who5", "who-5"),
                indicator("E4", "cbi", "proqol", "brs", "pss", "mhi"),
                indicator("E5", "unpaired", "hedges"),
                indicator("E6", "paired"),
                indicator("E7", "reliable-change"),
                indicator("E8", "alpha"),
                indicator("E9", "change"),
                new Indicator("E10", Indicator.Group.EFFECTS, EffectReadings::stories),
                indicator("E11", "interaction", "cbi.client", "proqol5.satisfaction"),
                indicator("E12", "cohesion", "copsoq.community"));
    }

    private static Indicator indicator(String id, String... names) {
        return new Indicator(id, Indicator.Group.EFFECTS, material -> reading(material, Set.of(names)));
    }

    private static Reading reading(Material material, Set<String> names) {
        return estimate(material, names).or(() -> table(material, names)).orElseGet(Reading::none);
    }

    private static Optional<Reading> estimate(Material material, Set<String> names) {
        return material.surveys().stream()
                .flatMap(results -> results.estimates().stream())
                .filter(estimate -> named(estimate.id(), names))
                .findFirst()
                .map(estimate -> Reading.shown(estimate.label(), say("source.survey", estimate.id())));
    }

    private static Optional<Reading> table(Material material, Set<String> names) {
        return material.surveys().stream()
                .flatMap(results -> results.tables().stream())
                .filter(table -> named(table.id(), names))
                .findFirst()
                .map(EffectReadings::reading);
    }

    private static Reading reading(Evidence.Table table) {
        Message source = say("source.survey", table.id());
        Evidence.Line last = table.rows().get(table.rows().size() - 1);
        return table.worth(last.cells().get(last.cells().size() - 1))
                .map(worth -> Reading.shown(say("value.result", table.title(), worth), source))
                .orElseGet(() -> Reading.withheld(source));
    }

    private static boolean named(String id, Set<String> names) {
        String lower = id.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(lower::contains);
    }

    /** Stories of most significant change: how many left, never a word of them here. */
    private static Reading stories(Material material) {
        int stories = material.documents("story").size();
        return stories == 0 ? Reading.none() : Reading.shown(say("value.stories", stories), say("source.door"));
    }
}

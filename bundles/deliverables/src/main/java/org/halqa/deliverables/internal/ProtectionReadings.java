// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.function.Function;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;
import org.halqa.reporting.spi.Material;

/** How much was withheld to protect people: the release indicators of domain §5. */
final class ProtectionReadings {

    private static final int PERCENT = 100;

    private ProtectionReadings() {}

    static List<Indicator> all() {
        return List.of(
                indicator("P1", ProtectionReadings::withheld),
                indicator(
                        "P2",
                        material -> Reading.shown(
                                say("value.threshold", material.evidence().threshold()), say("source.method"))),
                indicator("P3", ProtectionReadings::followed));
    }

    private static Indicator indicator(String id, Function<Material, Reading> reading) {
        return new Indicator(id, Indicator.Group.PROTECTION, reading);
    }

    private static Reading withheld(Material material) {
        List<Evidence.Cell> cells = material.evidence().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(line -> line.cells().stream())
                .toList();
        long hidden = cells.stream().filter(Evidence.Cell::suppressed).count();
        return cells.isEmpty()
                ? Reading.none()
                : Reading.shown(
                        say(
                                "value.withheld",
                                hidden,
                                cells.size(),
                                Math.round((double) PERCENT * hidden / cells.size())),
                        say("source.door"));
    }

    private static Reading followed(Material material) {
        List<Recommendation> all = material.recommendations();
        long done = all.stream().filter(each -> each.status() == Status.DONE).count();
        long owned = all.stream()
                .filter(each -> Advice.code(each, AuthorWords.OWNER).isPresent())
                .count();
        return all.isEmpty()
                ? Reading.none()
                : Reading.shown(say("value.followed", all.size(), owned, done), say("source.door"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.halqa.model.Message;
import org.halqa.reporting.Reports.FormatChoice;
import org.halqa.reporting.spi.ReportFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The formats that can be chosen now: for each id the best ranked. One that cannot say what it is stays out; so does one
 * whose words are not here, for a format and its language pack are two services that come and go one after the other.
 */
final class FormatShelf {

    private static final Logger LOG = LoggerFactory.getLogger(FormatShelf.class);

    private final Map<String, OfferedFormat> byId = new TreeMap<>();
    private final Predicate<Message> spoken;

    FormatShelf(List<Contribution<ReportFormat>> contributions, Predicate<Message> spoken) {
        this.spoken = spoken;
        contributions.stream().sorted(Contribution.bestFirst()).forEach(this::offer);
    }

    private void offer(Contribution<ReportFormat> contribution) {
        try {
            OfferedFormat offered = OfferedFormat.of(contribution);
            if (!spoken.test(offered.choice().label())) {
                return;
            }
            byId.merge(offered.choice().id(), offered, (best, other) -> best.insteadOf(contribution.bundle()));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A format of bundle {} is left out: {}", contribution.bundle(), Trace.of(e));
        }
    }

    List<FormatChoice> choices() {
        return byId.values().stream().map(OfferedFormat::choice).toList();
    }

    /** Those that can write {@code kind} and that people of these organisations may choose. */
    List<OfferedFormat> fitting(String kind, Set<String> organisations) {
        return byId.values().stream()
                .filter(offered -> fits(offered, kind, organisations))
                .toList();
    }

    private static boolean fits(OfferedFormat offered, String kind, Set<String> organisations) {
        try {
            return offered.format().writes(kind) && offered.format().openTo(organisations);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Format {} cannot say what it writes: {}", offered.choice().id(), Trace.of(e));
            return false;
        }
    }

    Optional<OfferedFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halqa.reporting.Reports.FormatChoice;
import org.halqa.reporting.spi.ReportFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The formats that can be chosen now: for each id the best ranked; one that cannot say what it is stays out. */
final class FormatShelf {

    private static final Logger LOG = LoggerFactory.getLogger(FormatShelf.class);

    private final Map<String, OfferedFormat> byId = new TreeMap<>();

    FormatShelf(List<Contribution<ReportFormat>> contributions) {
        contributions.stream().sorted(Contribution.bestFirst()).forEach(this::offer);
    }

    private void offer(Contribution<ReportFormat> contribution) {
        try {
            OfferedFormat offered = OfferedFormat.of(contribution);
            byId.putIfAbsent(offered.choice().id(), offered);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A format of bundle {} is left out: {}", contribution.bundle(), Trace.of(e));
        }
    }

    List<FormatChoice> choices() {
        return byId.values().stream().map(OfferedFormat::choice).toList();
    }

    Optional<OfferedFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

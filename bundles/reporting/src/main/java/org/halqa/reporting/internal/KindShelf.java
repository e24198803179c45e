// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.spi.ReportKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of reports on the programme that can be composed now: for each id the best ranked, in their order. */
final class KindShelf {

    private static final Logger LOG = LoggerFactory.getLogger(KindShelf.class);

    private record Shelved(int order, Deliverable deliverable) {}

    private final List<Shelved> kinds = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    KindShelf(List<Contribution<ReportKind>> contributions, Frame frame) {
        contributions.stream().sorted(Contribution.bestFirst()).forEach(each -> shelve(each, frame));
        kinds.sort(Comparator.comparingInt(Shelved::order)
                .thenComparing(each -> each.deliverable().kind()));
    }

    private void shelve(Contribution<ReportKind> contribution, Frame frame) {
        try {
            ReportKind kind = contribution.what();
            Deliverable deliverable = new Deliverable(
                    kind.id(),
                    kind.title(),
                    kind.purpose(),
                    kind.audience(),
                    kind.variants(frame),
                    kind.wordsByVariant(),
                    kind.parts());
            if (taken.add(deliverable.kind())) {
                kinds.add(new Shelved(kind.order(), deliverable));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A kind of report of bundle {} is left out: {}", contribution.bundle(), Trace.of(e));
        }
    }

    List<Deliverable> all() {
        return kinds.stream().map(Shelved::deliverable).toList();
    }

    Optional<Deliverable> find(String kind) {
        return all().stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}

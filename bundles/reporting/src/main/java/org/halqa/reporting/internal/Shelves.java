// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.halqa.model.Message;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;

/**
 * What bundles contribute at the moment of the call.
 *
 * @param kinds kinds of reports on the programme
 * @param sections what is said
 * @param formats how it is written
 * @param spoken whether a message can be put into words now
 */
record Shelves(
        Supplier<List<Contribution<ReportKind>>> kinds,
        Supplier<List<Contribution<ReportSection>>> sections,
        Supplier<List<Contribution<ReportFormat>>> formats,
        Predicate<Message> spoken) {

    /** Exactly these, of the house, whether their words are here or not. */
    static Shelves of(List<ReportKind> kinds, List<ReportSection> sections, List<ReportFormat> formats) {
        return new Shelves(() -> ours(kinds), () -> ours(sections), () -> ours(formats), message -> true);
    }

    private static <T> List<Contribution<T>> ours(List<T> all) {
        return all.stream()
                .map(what -> new Contribution<>(what, 0, 0, "org.halqa"))
                .toList();
    }

    FormatShelf formatShelf() {
        return new FormatShelf(formats.get(), spoken);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;

/** What goes with every number of a file that has codes and no titles: that it is invented, that its table was corrected. */
final class Remarks {

    private Remarks() {}

    /** In one line; empty when there is nothing to say. */
    static String of(Report report, Fact fact, Wording words) {
        return Stream.concat(
                        report.demo() ? Stream.of(HouseWords.demo()) : Stream.empty(),
                        HouseWords.corrections(report, fact.table()).stream())
                .map(words::say)
                .collect(Collectors.joining(" "));
    }
}

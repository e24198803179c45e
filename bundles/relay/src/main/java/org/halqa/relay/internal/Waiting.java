// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.relay.Relay.Step;

/** How long answers take: the median of whole days from the door to the answer, halves rounded up (B6). */
final class Waiting {

    private Waiting() {}

    static OptionalInt median(Stream<Map<Step, LocalDate>> relayed) {
        List<Long> days = relayed.filter(taken -> taken.containsKey(Step.RECEIVED) && taken.containsKey(Step.ANSWERED))
                .map(taken -> ChronoUnit.DAYS.between(taken.get(Step.RECEIVED), taken.get(Step.ANSWERED)))
                .sorted()
                .toList();
        int half = days.size() / 2;
        return days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(
                        days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half) + 1) / 2));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.halqa.anonymisation.Finding;

/**
 * Settles findings that lie over each other so that any two of them are apart or one is within the other. Nothing that was
 * found is uncovered by it: findings of one kind that touch the same letters become one, and of two kinds that cross the
 * later one keeps what the earlier one leaves.
 */
final class Overlaps {

    private static final Comparator<Finding> READING = Comparator.comparingInt(Finding::start)
            .thenComparing(each -> -each.end())
            .thenComparing(Finding::treatment)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::detector);

    private Overlaps() {}

    static List<Finding> settle(String text, List<Finding> raw) {
        PriorityQueue<Finding> waiting = new PriorityQueue<>(READING);
        Map<Finding.Kind, List<Finding>> kinds = new EnumMap<>(Finding.Kind.class);
        raw.forEach(each ->
                kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        kinds.values().forEach(kind -> waiting.addAll(merged(kind)));
        List<Finding> settled = new ArrayList<>();
        Deque<Finding> around = new ArrayDeque<>();
        while (!waiting.isEmpty()) {
            Finding next = waiting.remove();
            while (!around.isEmpty() && around.getLast().end() <= next.start()) {
                around.removeLast();
            }
            Finding wider = around.peekLast();
            if (wider != null && next.end() > wider.end()) {
                rest(text, next, wider.end()).ifPresent(waiting::add);
            } else if (wider == null || !sameMask(wider, next)) {
                around.addLast(next);
                settled.add(next);
            }
        }
        return settled;
    }

    /** The same letters masked for two reasons: one is enough. */
    private static boolean sameMask(Finding one, Finding other) {
        return one.start() == other.start()
                && one.end() == other.end()
                && one.treatment() == Finding.Treatment.MASK
                && other.treatment() == Finding.Treatment.MASK;
    }

    private static List<Finding> merged(List<Finding> sameKind) {
        List<Finding> merged = new ArrayList<>();
        sameKind.sort(READING);
        for (Finding each : sameKind) {
            int last = merged.size() - 1;
            if (last >= 0 && each.start() < merged.get(last).end()) {
                merged.set(last, union(merged.get(last), each));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }

    private static Finding union(Finding first, Finding second) {
        Finding wider = second.end() - second.start() > first.end() - first.start() ? second : first;
        Finding.Treatment strictest =
                first.treatment().compareTo(second.treatment()) <= 0 ? first.treatment() : second.treatment();
        return new Finding(
                Math.min(first.start(), second.start()),
                Math.max(first.end(), second.end()),
                wider.kind(),
                strictest,
                wider.detector(),
                wider.reason(),
                wider.replacement());
    }

    private static Optional<Finding> rest(String text, Finding finding, int from) {
        int start = from;
        while (start < finding.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start == finding.end()
                ? Optional.empty()
                : Optional.of(new Finding(
                        start,
                        finding.end(),
                        finding.kind(),
                        finding.treatment(),
                        finding.detector(),
                        finding.reason(),
                        finding.replacement()));
    }
}

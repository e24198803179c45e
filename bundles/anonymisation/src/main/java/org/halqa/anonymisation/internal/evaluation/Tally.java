// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.anonymisation.Finding;

/** Counts how much of what should be found was found, and what was found beside it. */
final class Tally {

    private final Map<String, long[]> full = new TreeMap<>();
    private final Map<String, long[]> flagged = new TreeMap<>();
    private final Map<String, long[]> groups = new TreeMap<>();
    private final List<Place> misses = new ArrayList<>();
    private final List<Place> touches = new ArrayList<>();
    private long documents;
    private long leaking;
    private long clean;
    private long touched;
    private long beside;
    private long others;

    /** A place in a text, written out only when somebody asks: a long text has thousands of them. */
    record Place(Sample sample, String what, int start, int end) {

        @Override
        public String toString() {
            return sample.id() + "\t" + what + "\t" + sample.text().substring(start, end) + "\t" + sample.text();
        }
    }

    void add(Sample sample, List<Finding> findings) {
        BitSet hit = new BitSet();
        findings.forEach(each -> hit.set(each.start(), each.end()));
        BitSet gold = new BitSet();
        boolean leaks = false;
        for (Sample.Span span : sample.spans()) {
            boolean covered = hit.nextClearBit(span.start()) >= span.end();
            leaks |= !covered;
            gold.set(span.start(), span.end());
            count(sample, span, covered, hit.get(span.start(), span.end()).cardinality() > 0);
        }
        documents += sample.spans().isEmpty() ? 0 : 1;
        leaking += leaks ? 1 : 0;
        clean += sample.spans().isEmpty() ? 1 : 0;
        touched += sample.spans().isEmpty() && !hit.isEmpty() ? 1 : 0;
        hit.andNot(gold);
        beside += hit.cardinality();
        others += sample.text().length() - gold.cardinality();
        if (!hit.isEmpty()) {
            findings.forEach(each -> touches.add(new Place(sample, each.detector(), each.start(), each.end())));
        }
    }

    private void count(Sample sample, Sample.Span span, boolean covered, boolean touchedAtAll) {
        add(full, span.type(), covered);
        add(full, "all", covered);
        add(flagged, span.type(), touchedAtAll);
        add(groups, "language." + sample.language(), covered);
        if (!sample.category().isEmpty()) {
            add(groups, "category." + sample.category(), covered);
        }
        if (!covered) {
            misses.add(new Place(sample, span.type(), span.start(), span.end()));
        }
    }

    private static void add(Map<String, long[]> counts, String key, boolean hit) {
        long[] count = counts.computeIfAbsent(key, each -> new long[2]);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    /** Full-span recall by type, and {@code all}. */
    Map<String, Wilson> full() {
        return shares(full);
    }

    /** Share of spans of which at least something was found, by type. */
    Map<String, Wilson> flagged() {
        return shares(flagged);
    }

    /** Full-span recall by language and by category. */
    Map<String, Wilson> groups() {
        return shares(groups);
    }

    /** Documents with a span that is not wholly covered, among those that have spans. */
    Wilson leaking() {
        return new Wilson(leaking, documents);
    }

    /** Documents without spans in which something was found. */
    Wilson touched() {
        return new Wilson(touched, clean);
    }

    /** Characters covered among those outside all spans. */
    Wilson overmasked() {
        return new Wilson(beside, others);
    }

    List<Place> misses() {
        return misses;
    }

    List<Place> touches() {
        return touches;
    }

    private static Map<String, Wilson> shares(Map<String, long[]> counts) {
        Map<String, Wilson> shares = new TreeMap<>();
        counts.forEach((key, count) -> shares.put(key, new Wilson(count[0], count[1])));
        return shares;
    }
}

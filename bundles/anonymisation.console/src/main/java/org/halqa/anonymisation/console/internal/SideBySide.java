// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;

/** Cuts a passage into segments: the original with its findings, and what would leave with what was put in. */
final class SideBySide {

    private SideBySide() {}

    /** The original; a finding that begins inside an earlier one is left to the list beside the text. */
    static List<Segment> original(ReviewDesk.Draft draft) {
        List<Segment> segments = new ArrayList<>();
        String text = draft.original().text();
        int at = 0;
        for (Decided decided : inOrder(draft)) {
            Finding finding = decided.finding();
            if (finding.start() >= at && finding.end() <= text.length()) {
                plain(segments, text, at, finding.start());
                segments.add(new Segment(
                        text.substring(finding.start(), finding.end()), decided.number(), look(decided), false));
                at = finding.end();
            }
        }
        plain(segments, text, at, text.length());
        return segments;
    }

    /**
     * What would leave, with what was put in. The door's own text is the truth: when our cutting does not give it back to the
     * letter, it is shown as it is, unmarked.
     */
    static List<Segment> leaving(ReviewDesk.Draft draft) {
        List<Segment> segments = new ArrayList<>();
        String text = draft.original().text();
        int at = 0;
        for (Decided decided : inOrder(draft)) {
            Finding finding = decided.finding();
            if (finding.start() >= at && finding.end() <= text.length()) {
                plain(segments, text, at, finding.start());
                segments.add(leaving(decided, text.substring(finding.start(), finding.end())));
                at = finding.end();
            }
        }
        plain(segments, text, at, text.length());
        StringBuilder together = new StringBuilder();
        segments.forEach(segment -> together.append(segment.text()));
        return together.toString().contentEquals(draft.wouldLeave())
                ? segments
                : List.of(Segment.plain(draft.wouldLeave()));
    }

    /** How a finding looks: handled, stopping the release, to be read again, or waiting for a decision. */
    static String look(Decided decided) {
        if (decided.decision() != Decision.OPEN) {
            return "done";
        }
        return switch (decided.finding().treatment()) {
            case MASK -> "hard";
            case GENERALISE -> "";
            case REVIEW -> "soft";
        };
    }

    private static Segment leaving(Decided decided, String surface) {
        return switch (decided.decision()) {
            case ACCEPTED, REWORDED -> new Segment(decided.words(), 0, "", true);
            case KEPT -> Segment.plain(surface);
            case OPEN -> new Segment(surface, decided.number(), look(decided), false);
        };
    }

    private static List<Decided> inOrder(ReviewDesk.Draft draft) {
        return draft.findings().stream()
                .sorted(Comparator.comparingInt(decided -> decided.finding().start()))
                .toList();
    }

    private static void plain(List<Segment> segments, String text, int from, int to) {
        if (to > from) {
            segments.add(Segment.plain(text.substring(from, to)));
        }
    }
}

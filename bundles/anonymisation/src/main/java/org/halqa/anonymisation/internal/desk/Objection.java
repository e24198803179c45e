// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk.Decided;

/**
 * Something that a search finds in what would leave and that nobody has decided on.
 *
 * @param passage index of the passage
 * @param finding with offsets in what would leave
 * @param original where it stands in the original; empty when it stands in new words alone
 */
record Objection(int passage, Finding finding, List<Integer> original) {

    /** What {@code found} says against passage {@code passage} of {@code sheet}. */
    static List<Objection> of(Sheet sheet, int passage, List<Finding> found) {
        Composition leaving = sheet.leaving(passage);
        List<Finding> known = Nesting.active(sheet.marksOf(passage)).stream()
                .filter(mark -> !Marks.replaced(mark))
                .map(mark -> inLeaving(leaving, mark))
                .filter(span -> span != null)
                .toList();
        List<Objection> objections = new ArrayList<>();
        for (Finding each : found) {
            boolean decided = known.stream().anyMatch(span -> span.kind() == each.kind() && touch(span, each));
            List<Integer> original = leaving.untouchedWithin(each.start(), each.end());
            if (!decided && !placeholder(leaving, each)) {
                objections.add(new Objection(passage, each, original));
            }
        }
        return objections;
    }

    private static @org.jspecify.annotations.Nullable Finding inLeaving(Composition leaving, Decided mark) {
        int start = leaving.position(mark.finding().start(), false);
        int end = leaving.position(mark.finding().end(), true);
        return end > start ? mark.finding().at(start, end) : null;
    }

    /** True when it lies wholly within one word in brackets that the door itself has put there. */
    private static boolean placeholder(Composition leaving, Finding finding) {
        return leaving.pieces().stream()
                .filter(Composition.Piece::replaced)
                .filter(piece -> piece.start() <= finding.start() && piece.end() >= finding.end())
                .anyMatch(piece -> leaving.text().charAt(piece.start()) == '['
                        && leaving.text().charAt(piece.end() - 1) == ']');
    }

    private static boolean touch(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.Submission;

/**
 * A document under review, whole and immutable.
 *
 * @param submission what was handed in
 * @param marks everything that was found, with its decision; by passage, in reading order
 * @param searchedBy the detectors that have read it all
 * @param answered what its author has answered
 * @param remark of the second reader who sent it back
 */
public record Sheet(
        Submission submission, List<Decided> marks, Set<String> searchedBy, Set<Question> answered, String remark) {

    public Sheet {
        marks = List.copyOf(marks);
        searchedBy = Set.copyOf(searchedBy);
        answered = Set.copyOf(answered);
    }

    /** The marks of one passage, in reading order. */
    public List<Decided> marksOf(int passage) {
        return marks.stream().filter(each -> each.passage() == passage).toList();
    }

    /** The mark of that number. */
    public Optional<Decided> mark(int number) {
        return marks.stream().filter(each -> each.number() == number).findFirst();
    }

    /** What would leave of one passage. */
    public Composition leaving(int passage) {
        return Composition.of(submission.passages().get(passage).text(), marksOf(passage));
    }

    /** The marks of one passage that a person may see and decide on, in reading order. */
    public List<Decided> visible(int passage) {
        return Nesting.active(marksOf(passage));
    }

    /** The same, placed in what would leave; those in whose place nothing stands are left out. */
    public List<Decided> visibleInLeaving(int passage) {
        Composition leaving = leaving(passage);
        List<Decided> placed = new ArrayList<>();
        for (Decided mark : visible(passage)) {
            int start = leaving.position(mark.finding().start(), false);
            int end = leaving.position(mark.finding().end(), true);
            if (end > start) {
                placed.add(new Decided(
                        mark.number(),
                        passage,
                        mark.finding().at(start, end),
                        mark.decision(),
                        mark.words(),
                        mark.reason()));
            }
        }
        return placed;
    }

    /** How many findings a person must still decide on. */
    public int open() {
        int open = 0;
        for (int passage = 0; passage < submission.passages().size(); passage++) {
            open += (int) Nesting.active(marksOf(passage)).stream()
                    .filter(Marks::open)
                    .count();
        }
        return open;
    }

    /** The same with one mark changed; a change takes the author's answers back. */
    public Sheet with(int number, UnaryOperator<Decided> change) {
        List<Decided> changed = marks.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return new Sheet(submission, changed, searchedBy, Set.of(), remark);
    }

    /** The number that no mark has yet. */
    int nextNumber() {
        return marks.stream().mapToInt(Decided::number).max().orElse(0) + 1;
    }

    /** The same with other marks, put in their places; what was answered stays. */
    Sheet withMarks(List<Decided> all) {
        List<Decided> sorted = new ArrayList<>(all);
        sorted.sort(Marks.READING);
        return new Sheet(submission, sorted, searchedBy, answered, remark);
    }

    /** What would leave, passage by passage. */
    List<Composition> leaving() {
        List<Composition> leaving = new ArrayList<>();
        for (int passage = 0; passage < submission.passages().size(); passage++) {
            leaving.add(leaving(passage));
        }
        return leaving;
    }

    /** The same with more marks, put in their places. */
    public Sheet withMore(List<Decided> more) {
        List<Decided> all = new ArrayList<>(marks);
        all.addAll(more);
        all.sort(Marks.READING);
        return new Sheet(submission, all, searchedBy, answered, remark);
    }

    /** The same, read by these detectors. */
    public Sheet searchedBy(Set<String> detectors) {
        return new Sheet(submission, marks, detectors, answered, remark);
    }

    /** The same with the author's answers. */
    public Sheet answered(Set<Question> answers) {
        return new Sheet(submission, marks, searchedBy, answers, "");
    }

    /** The same, sent back with a remark. */
    public Sheet remarked(String words) {
        return new Sheet(submission, marks, searchedBy, Set.of(), words);
    }
}

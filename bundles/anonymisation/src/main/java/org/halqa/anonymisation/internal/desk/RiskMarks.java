// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Risk;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.internal.risk.Danger;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;

/**
 * Marks at the words that bring a document close to somebody, each with the cheapest words that would do instead, if there are any.
 * They follow what would leave: one that nobody has decided on goes when its reason has gone.
 */
final class RiskMarks {

    static final String FEW = "risk.few";
    static final String DETECTOR = "traits";
    /** The stock detector that marks people of whom there is one, and has no words for them. */
    private static final String WORDLESS = "uniqueness";

    private RiskMarks() {}

    /** {@code sheet}, of which {@code leaving} would leave, with such marks for {@code dangers} and for nothing else. */
    static Sheet on(Sheet sheet, List<Composition> leaving, List<Danger> dangers) {
        List<Decided> kept = new ArrayList<>();
        List<Decided> former = new ArrayList<>();
        for (Decided each : sheet.marks()) {
            boolean follows = each.finding().detector().equals(DETECTOR) && Marks.open(each);
            (follows ? former : kept).add(follows ? each : unproposed(each));
        }
        int next = sheet.nextNumber();
        for (Danger danger : dangers) {
            Composition words = leaving.get(danger.passage());
            if (words.replacedWithin(danger.start(), danger.end())) {
                continue;
            }
            int start = words.original(danger.start(), false);
            int end = words.original(danger.end(), true);
            Optional<Decided> around = around(kept, danger.passage(), start, end);
            if (around.isPresent()) {
                proposing(sheet, around.get(), start, end, danger.proposal())
                        .ifPresent(better -> kept.set(kept.indexOf(around.get()), better));
            } else if (!crossingOpen(kept, danger.passage(), start, end)) {
                int number = number(former, danger.passage(), start).orElse(next);
                next = Math.max(next, number + 1);
                kept.add(mark(number, danger, start, end));
            }
        }
        return sheet.withMarks(kept);
    }

    private static Decided mark(int number, Danger danger, int start, int end) {
        String reason = danger.tooClose() ? FEW : "risk.near";
        Finding finding = new Finding(
                start,
                end,
                Kind.QUASI_IDENTIFIER,
                Treatment.REVIEW,
                DETECTOR,
                Message.of(Search.MODULE, reason),
                danger.proposal());
        return new Decided(number, danger.passage(), finding, Decision.OPEN, "", "");
    }

    /** The mark that decides on these words already. */
    private static Optional<Decided> around(List<Decided> marks, int passage, int start, int end) {
        return marks.stream()
                .filter(each -> each.passage() == passage && each.finding().kind() == Kind.QUASI_IDENTIFIER)
                .filter(each ->
                        each.finding().start() <= start && each.finding().end() >= end)
                .findFirst();
    }

    /** True when somebody must decide on some of these words anyway; whatever is left of the danger then gets its mark. */
    private static boolean crossingOpen(List<Decided> marks, int passage, int start, int end) {
        return marks.stream()
                .filter(each -> each.passage() == passage && Marks.open(each))
                .map(Decided::finding)
                .anyMatch(each -> each.start() < start && each.end() > start && each.end() < end
                        || each.start() > start && each.start() < end && each.end() > end);
    }

    private static Optional<Integer> number(List<Decided> former, int passage, int start) {
        return former.stream()
                .filter(each -> each.passage() == passage && each.finding().start() == start)
                .map(Decided::number)
                .findFirst();
    }

    /** The same mark with words that would do: those for the person, and what else it covers as it was. */
    private static Optional<Decided> proposing(Sheet sheet, Decided mark, int start, int end, String proposal) {
        Finding finding = mark.finding();
        if (!Marks.open(mark) || proposal.isEmpty() || !wordless(finding)) {
            return Optional.empty();
        }
        Passage passage = sheet.submission().passages().get(mark.passage());
        String words = passage.text().substring(finding.start(), start)
                + proposal
                + passage.text().substring(end, finding.end());
        return Optional.of(new Decided(
                mark.number(), mark.passage(), finding.with(words), mark.decision(), mark.words(), mark.reason()));
    }

    /** What a detector could not word itself is worded anew each time. */
    private static Decided unproposed(Decided mark) {
        Finding finding = mark.finding();
        return Marks.open(mark) && wordless(finding)
                ? new Decided(
                        mark.number(), mark.passage(), finding.with(""), mark.decision(), mark.words(), mark.reason())
                : mark;
    }

    private static boolean wordless(Finding finding) {
        return finding.detector().equals(WORDLESS) && finding.treatment() == Treatment.REVIEW;
    }

    /**
     * {@code dangers} for a reader.
     *
     * @param leaving where they were found
     * @param marked the document with its marks
     */
    static List<Risk> risks(List<Composition> leaving, Sheet marked, List<Danger> dangers) {
        List<List<Decided>> visible = new ArrayList<>();
        for (int passage = 0; passage < leaving.size(); passage++) {
            visible.add(marked.visible(passage));
        }
        return dangers.stream().map(each -> risk(leaving, visible, each)).toList();
    }

    private static Risk risk(List<Composition> leaving, List<List<Decided>> visible, Danger danger) {
        List<Integer> numbers = new ArrayList<>();
        for (Danger.Place place : danger.places()) {
            Composition words = leaving.get(place.passage());
            int start = words.original(place.start(), false);
            int end = words.original(place.end(), true);
            visible.get(place.passage()).stream()
                    .filter(each -> each.finding().start() < end
                            && start < each.finding().end())
                    .map(Decided::number)
                    .filter(number -> !numbers.contains(number))
                    .forEach(numbers::add);
        }
        return new Risk(danger.closeness(), danger.people(), danger.counted(), danger.clues(), numbers);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Risk;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.internal.risk.Risks;
import org.halqa.anonymisation.internal.search.Found;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;

/** Has a document searched: when it comes in, when the detectors have changed, and after each decision. */
public final class Examination {

    private final Search search;
    private final Placeholders placeholders;
    private final Risks risks;

    public Examination(Search search, Placeholders placeholders, Risks risks) {
        this.search = search;
        this.placeholders = placeholders;
        this.risks = risks;
    }

    /**
     * A document and what keeps the search of it from being trusted.
     *
     * @param sheet with a mark for everything that was found
     * @param obstacles empty when it can be trusted
     * @param risks whom it could be about, the closest first
     */
    public record Examined(Sheet sheet, List<Message> obstacles, List<Risk> risks) {
        public Examined {
            obstacles = List.copyOf(obstacles);
            risks = List.copyOf(risks);
        }
    }

    /** Searches a document that has just come in. */
    public Examined first(Submission submission) {
        return search(new Sheet(submission, List.of(), Set.of(), Set.of(), ""));
    }

    /** Searches again when other detectors are in force than those that have read it; keeps what was decided; weighs it anew. */
    public Examined again(Sheet sheet) {
        List<Message> missing = search.missing();
        boolean same = missing.isEmpty() && search.present().equals(sheet.searchedBy());
        return same ? weighed(sheet, Set.of()) : search(sheet);
    }

    /** Weighs what would leave: others may have left meanwhile, and rosters change. */
    private Examined weighed(Sheet sheet, Set<Message> known) {
        Set<Message> obstacles = new LinkedHashSet<>(known);
        List<Composition> leaving = sheet.leaving();
        Risks.Weighed weighed = risks.in(
                sheet.submission(), leaving.stream().map(Composition::text).toList());
        obstacles.addAll(weighed.obstacles());
        Sheet marked = RiskMarks.on(sheet, leaving, weighed.dangers());
        return new Examined(marked, List.copyOf(obstacles), RiskMarks.risks(leaving, marked, weighed.dangers()));
    }

    /** {@code sheet} with what its words come close to marked anew. */
    Sheet weighed(Sheet sheet) {
        return weighed(sheet, Set.of()).sheet();
    }

    /** True when {@code words} alone come too close to somebody. */
    boolean tooClose(Sheet sheet, String words, String language) {
        return risks.tooClose(sheet.submission(), words, language);
    }

    /** What a search of everything that would leave says against it. */
    List<Objection> objections(Sheet sheet, Set<Message> obstacles) {
        List<Objection> objections = new ArrayList<>();
        for (int passage = 0; passage < sheet.submission().passages().size(); passage++) {
            objections.addAll(objections(sheet, passage, obstacles));
        }
        return objections;
    }

    /** The same for one passage. */
    List<Objection> objections(Sheet sheet, int passage, Set<Message> obstacles) {
        String language = sheet.submission().passages().get(passage).language();
        Found found = search.in(sheet.leaving(passage).text(), language);
        obstacles.addAll(found.obstacles());
        return Objection.of(sheet, passage, found.findings());
    }

    /** What a search of some words alone says. */
    public Found words(String words, String language) {
        return search.in(words, language);
    }

    /** What some words look like to anybody who knows nobody here; as far as they could be searched. */
    public Found looks(String words, String language) {
        return search.knowingNobody(words, language);
    }

    /** Whom some words alone could be about, as findings. */
    public List<Finding> people(String words, String language) {
        return risks.alone(words, language).stream()
                .map(each -> new Finding(
                        each.start(),
                        each.end(),
                        Finding.Kind.QUASI_IDENTIFIER,
                        Finding.Treatment.REVIEW,
                        each.tooClose() ? Door.TOO_CLOSE : Door.NEAR,
                        Message.of(Search.MODULE, each.tooClose() ? "lint.too-close" : "lint.near"),
                        each.proposal()))
                .toList();
    }

    /** {@code sheet} with a mark for each objection that stands in the author's original words. */
    Sheet marked(Sheet sheet, List<Objection> objections) {
        List<Decided> more = new ArrayList<>();
        for (Objection each : objections) {
            if (!each.original().isEmpty()) {
                Finding finding = each.finding()
                        .at(each.original().get(0), each.original().get(1));
                String language =
                        sheet.submission().passages().get(each.passage()).language();
                more.add(mark(sheet.nextNumber() + more.size(), each.passage(), finding, language));
            }
        }
        return more.isEmpty() ? sheet : sheet.withMore(more);
    }

    private Examined search(Sheet sheet) {
        List<Decided> more = new ArrayList<>();
        Set<Message> obstacles = new LinkedHashSet<>();
        Set<String> readers = new HashSet<>(search.present());
        for (int passage = 0; passage < sheet.submission().passages().size(); passage++) {
            Passage words = sheet.submission().passages().get(passage);
            Found found = search.in(words.text(), words.language());
            obstacles.addAll(found.obstacles());
            readers.retainAll(found.detectors());
            for (Finding each : found.findings()) {
                if (!known(sheet.marksOf(passage), each)) {
                    more.add(mark(sheet.nextNumber() + more.size(), passage, each, words.language()));
                }
            }
        }
        return weighed(sheet.withMore(more).searchedBy(readers), obstacles);
    }

    private static boolean known(List<Decided> marks, Finding finding) {
        return marks.stream()
                .map(Decided::finding)
                .anyMatch(each -> each.kind() == finding.kind() && Marks.within(finding, each));
    }

    /** What must be masked or widened is, unless its author says otherwise; the rest waits for words. */
    private Decided mark(int number, int passage, Finding finding, String language) {
        String proposal = placeholders.proposal(finding, language);
        Finding proposed = finding.with(proposal);
        boolean taken = finding.treatment() != Finding.Treatment.REVIEW && !proposal.isEmpty();
        return taken
                ? new Decided(number, passage, proposed, Decision.ACCEPTED, proposal, "")
                : new Decided(number, passage, proposed, Decision.OPEN, "", "");
    }
}

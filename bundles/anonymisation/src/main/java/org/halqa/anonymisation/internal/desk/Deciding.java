// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.internal.search.Found;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;

/** One decision on one finding: checked, applied, and what would leave searched again. */
public final class Deciding {

    private static final int LONGEST = 2_000;
    private static final int SHORTEST_REASON = 3;

    private final Examination examination;

    public Deciding(Examination examination) {
        this.examination = examination;
    }

    /** {@code sheet} with the decision, or the reason why it cannot be taken. */
    public Outcome<Sheet> decide(Sheet sheet, int number, Decision decision, String rawWords, String rawReason) {
        Optional<Decided> found = sheet.mark(number);
        if (found.isEmpty()
                || !Nesting.active(sheet.marksOf(found.get().passage())).contains(found.get())) {
            return Outcome.refused("", say("fault.no-finding"));
        }
        Decided mark = found.get();
        String words = CleanText.of(rawWords).strip();
        String reason = CleanText.of(rawReason).strip();
        Optional<Fault> fault = fault(mark, decision, words, reason);
        if (fault.isPresent()) {
            return new Outcome.Refused<>(List.of(fault.get()));
        }
        return switch (decision) {
            case OPEN -> settled(sheet.with(number, each -> Marks.decided(each, decision, "", "")), mark);
            case ACCEPTED ->
                settled(
                        sheet.with(
                                number,
                                each -> Marks.decided(
                                        each, decision, each.finding().replacement(), "")),
                        mark);
            case KEPT -> settled(sheet.with(number, each -> Marks.decided(each, decision, "", reason)), mark);
            case REWORDED -> reworded(sheet, mark, words);
        };
    }

    private static Optional<Fault> fault(Decided mark, Decision decision, String words, String reason) {
        if (words.length() > LONGEST || reason.length() > LONGEST) {
            return Optional.of(new Fault(words.length() > LONGEST ? "words" : "reason", say("fault.long", LONGEST)));
        }
        if (decision == Decision.KEPT && reason.length() < SHORTEST_REASON) {
            return Optional.of(new Fault("reason", say("fault.reason")));
        }
        boolean nothing =
                decision == Decision.ACCEPTED && mark.finding().replacement().isEmpty();
        return nothing ? Optional.of(new Fault("words", say("fault.needs-words"))) : Optional.empty();
    }

    private Outcome<Sheet> reworded(Sheet sheet, Decided mark, String words) {
        String language = sheet.submission().passages().get(mark.passage()).language();
        Found found = examination.words(words, language);
        if (!found.whole()) {
            return new Outcome.Refused<>(Faults.about("words", found.obstacles()));
        }
        if (!found.findings().isEmpty()) {
            return Outcome.refused(
                    "words", say("fault.words", found.findings().get(0).reason()));
        }
        if (examination.tooClose(sheet, words, language)) {
            return Outcome.refused("words", say("fault.words", say(RiskMarks.FEW)));
        }
        Sheet changed = sheet.with(mark.number(), each -> Marks.decided(each, Decision.REWORDED, words, ""));
        Set<Message> obstacles = new LinkedHashSet<>();
        Composition leaving = changed.leaving(mark.passage());
        int start = leaving.position(mark.finding().start(), false);
        int end = leaving.position(mark.finding().end(), true);
        for (Objection each : examination.objections(changed, mark.passage(), obstacles)) {
            if (each.finding().start() < end && start < each.finding().end()) {
                return Outcome.refused(
                        "words", say("fault.words-around", each.finding().reason()));
            }
        }
        return settled(changed, mark);
    }

    /** What a new context brings to light becomes a finding of its own. */
    private Outcome<Sheet> settled(Sheet sheet, Decided mark) {
        Set<Message> obstacles = new LinkedHashSet<>();
        List<Objection> objections = examination.objections(sheet, mark.passage(), obstacles);
        return new Outcome.Done<>(examination.weighed(examination.marked(sheet, objections)));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Search.MODULE, key, arguments);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Trait;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** A desk with one document on it; it writes down what it is asked and answers what it was told to. */
final class SampleDesk implements ReviewDesk {

    static final String TEXT = "Fatima et <b>Karim</b> parlent de la fatigue.";

    final List<String> asked = new ArrayList<>();
    Review review;
    Outcome<Review> answer;

    SampleDesk(Door.State state, boolean mine, Decision first) {
        List<Decided> findings = List.of(
                decided(1, 0, 6, Finding.Kind.PERSON, Finding.Treatment.MASK, first, "[une personne]"),
                decided(2, 10, 22, Finding.Kind.QUASI_IDENTIFIER, Finding.Treatment.REVIEW, Decision.OPEN, ""));
        String wouldLeave = first == Decision.ACCEPTED ? TEXT.replace("Fatima", "[une personne]") : TEXT;
        Submission.Passage passage = new Submission.Passage("needs", Message.of("door", "one.draft"), "fr", TEXT);
        review = new Review(
                "d1",
                "session-report",
                state,
                Map.of("date", List.of("2026-11-12"), "type", List.of("GDP")),
                List.of(new Draft(passage, findings, wouldLeave)),
                Set.of(),
                List.of(),
                mine,
                "",
                "",
                3,
                List.of(new Risk(
                        Closeness.TOO_CLOSE,
                        1,
                        false,
                        List.of(new Clue(Trait.ROLE, "<b>Karim</b>"), new Clue(Trait.FAMILY, "")),
                        List.of(2))));
        answer = new Outcome.Done<>(review);
    }

    /** The same document, of another kind. */
    SampleDesk of(String kind) {
        review = new Review(
                review.id(),
                kind,
                review.state(),
                review.codes(),
                review.drafts(),
                review.answered(),
                review.obstacles(),
                review.mine(),
                review.remark(),
                review.hash(),
                review.version(),
                review.risks());
        answer = new Outcome.Done<>(review);
        return this;
    }

    private static Decided decided(
            int number, int start, int end, Finding.Kind kind, Finding.Treatment how, Decision decision, String words) {
        Finding finding =
                new Finding(start, end, kind, how, "sample", Message.of("door", "one.nothing-found"), "[une personne]");
        return new Decided(number, 0, finding, decision, words, "");
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        return List.of(new Waiting("d1", review.kind(), review.state(), review.codes(), 2, review.mine()));
    }

    @Override
    public Optional<Review> open(Caller caller, String id) {
        return id.equals("d1") ? Optional.of(review) : Optional.empty();
    }

    @Override
    public Outcome<Review> decide(
            Caller caller, String id, int version, int number, Decision decision, String words, String reason) {
        return said("decide " + version + " " + number + " " + decision + " " + words + reason);
    }

    @Override
    public Outcome<Review> reviewed(Caller caller, String id, int version, Set<Question> safe) {
        return said("reviewed " + version + " " + safe.size());
    }

    @Override
    public Outcome<Review> confirm(Caller caller, String id, int version, Set<Question> safe) {
        return said("confirm " + version + " " + safe.size());
    }

    @Override
    public Outcome<Review> sendBack(Caller caller, String id, int version, String remark) {
        return said("sendBack " + remark);
    }

    @Override
    public Outcome<Review> withdraw(Caller caller, String id, int version) {
        return said("withdraw");
    }

    @Override
    public Outcome<Review> recall(Caller caller, String id, int version, String reason) {
        return said("recall " + reason);
    }

    private Outcome<Review> said(String what) {
        asked.add(what);
        return answer;
    }
}

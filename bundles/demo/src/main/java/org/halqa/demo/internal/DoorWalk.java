// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.model.Outcome;

/** Takes a document through the door as its author and a second reader would: decides until nothing is open, reads, confirms. */
final class DoorWalk {

    private static final Set<Question> ALL = EnumSet.allOf(Question.class);
    private static final String SLOW = "obstacle.slow";
    private static final int PRESSES = 6;

    private final ReviewDesk desk;
    private final Cast cast;

    DoorWalk(ReviewDesk desk, Cast cast) {
        this.desk = desk;
        this.cast = cast;
    }

    /** The author has decided and read. @param what it is, for whoever reads why the demo was refused */
    Review review(String what, String document, String language) {
        return done(what, again(() -> {
            Review read = settle(what, document, language);
            return desk.reviewed(cast.psychologist(), document, read.version(), ALL);
        }));
    }

    /** The second reader confirms: it leaves. */
    void confirm(String what, String document, Review reviewed) {
        done(what, again(() -> desk.confirm(cast.reader(), document, reviewed.version(), ALL)));
    }

    /** Decides until nothing is open: a decision may bring a finding to light that another one covered. */
    private Review settle(String what, String document, String language) {
        Review review = desk.open(cast.psychologist(), document).orElseThrow();
        Optional<Decided> open = firstOpen(review);
        while (open.isPresent()) {
            review = done(what, decide(document, review, open.get(), language));
            open = firstOpen(review);
        }
        return review;
    }

    private Outcome<Review> decide(String document, Review review, Decided open, String language) {
        boolean proposed = !open.finding().replacement().isBlank();
        return desk.decide(
                cast.psychologist(),
                document,
                review.version(),
                open.number(),
                proposed ? Decision.ACCEPTED : Decision.KEPT,
                "",
                proposed ? "" : reason(language));
    }

    private static String reason(String language) {
        return language.equals("ar") ? "عبارة عامة لا تدل على أحد" : "Tournure générale, qui ne désigne personne";
    }

    private static Optional<Decided> firstOpen(Review review) {
        return review.drafts().stream()
                .flatMap(draft -> draft.findings().stream())
                .filter(finding -> finding.decision() == Decision.OPEN)
                .findFirst();
    }

    /** What a person does when a detector took too long, as it may on a busy machine that has just started: press once more. */
    private static <T> Outcome<T> again(Supplier<Outcome<T>> press) {
        Outcome<T> outcome = press.get();
        for (int more = PRESSES; more > 1 && isSlow(outcome); more--) {
            outcome = press.get();
        }
        return outcome;
    }

    private static boolean isSlow(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.faults().stream()
                        .anyMatch(fault -> fault.reason().key().equals(SLOW));
    }

    /** What is done, or a fault that says what was refused and why. */
    static <T> T done(String what, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        String why = outcome instanceof Outcome.Refused<T> refused
                ? refused.faults().get(0).field() + " "
                        + refused.faults().get(0).reason().key()
                : "stale";
        throw new IllegalStateException(what + " of the demo is refused: " + why);
    }
}

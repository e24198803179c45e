// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.demo.internal.Script.Scene;
import org.halqa.demo.internal.Script.Stage;
import org.halqa.model.Outcome;
import org.halqa.sessions.Sessions;

/** Plays the script through the services that people use: what they refuse to a person, they refuse here. */
final class Performance {

    private static final Set<Question> ALL = EnumSet.allOf(Question.class);

    private final Sessions sessions;
    private final ReviewDesk desk;
    private final Cast cast;

    Performance(Sessions sessions, ReviewDesk desk, Cast cast) {
        this.sessions = sessions;
        this.desk = desk;
        this.cast = cast;
    }

    void play(List<Scene> scenes) {
        scenes.forEach(this::play);
    }

    private void play(Scene scene) {
        String session = done(
                        scene,
                        sessions.log(
                                cast.psychologist(), scene.record(), "demo-session-%04d".formatted(scene.number())))
                .id();
        if (!scene.stage().reaches(Stage.SUBMITTED)) {
            return;
        }
        String document = done(scene, sessions.submit(cast.psychologist(), session));
        if (!scene.stage().reaches(Stage.REVIEWED)) {
            return;
        }
        Review read = settle(scene, document);
        Review reviewed = done(scene, desk.reviewed(cast.psychologist(), document, read.version(), ALL));
        if (scene.stage().reaches(Stage.RELEASED)) {
            done(scene, desk.confirm(cast.reader(), document, reviewed.version(), ALL));
        }
    }

    /** Decides until nothing is open: a decision may bring a finding to light that another one covered. */
    private Review settle(Scene scene, String document) {
        Review review = desk.open(cast.psychologist(), document).orElseThrow();
        Optional<Decided> open = firstOpen(review);
        while (open.isPresent()) {
            review = done(
                    scene, decide(document, review, open.get(), scene.record().language()));
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

    private static <T> T done(Scene scene, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        String why = outcome instanceof Outcome.Refused<T> refused
                ? refused.faults().get(0).field() + " "
                        + refused.faults().get(0).reason().key()
                : "stale";
        throw new IllegalStateException("session " + scene.number() + " of the demo is refused: " + why);
    }
}

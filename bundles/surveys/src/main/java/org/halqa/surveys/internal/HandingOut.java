// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.internal.box.BallotBox;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.box.Fingerprint;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.store.KeptSurvey;

/** Makes ways in. Codes are made here, returned once, and kept nowhere: the box knows their fingerprints. */
final class HandingOut {

    private static final int SIGNS = 16;

    private final OpenBoxes boxes;

    HandingOut(OpenBoxes boxes) {
        this.boxes = boxes;
    }

    /** Makes codes of one kind for a stratum. */
    Outcome<List<Slip>> make(KeptSurvey survey, Way way, String stratum, int number) {
        Optional<BallotBox> box = boxes.of(survey);
        if (!survey.isOpen() || box.isEmpty() || !survey.plan().ways().contains(way)) {
            return refused("", "way.closed");
        }
        if (!Strata.invited(survey.plan()).contains(stratum)) {
            return refused("stratum", "way.stratum");
        }
        int left = OpenBoxes.most(survey.plan())
                - Sealing.counts(survey, box.get().tally()).printed();
        if (number < 1 || number > left) {
            return refused("number", "way.number", left);
        }
        return made(survey, way, stratum, number, box.get());
    }

    private static Outcome<List<Slip>> made(KeptSurvey survey, Way way, String stratum, int number, BallotBox box) {
        List<Slip> slips = new ArrayList<>(Stream.generate(() -> new Slip(survey.id(), stratum, Chance.word(SIGNS)))
                .limit(number)
                .toList());
        // Sorted into the box by what nobody can read, and printed in an order that says nothing either.
        List<String> prints = slips.stream()
                .map(slip -> Fingerprint.ofCode(survey.id(), slip.code()))
                .sorted()
                .toList();
        boolean done = way == Way.BLIND ? box.invite(prints, stratum) : box.issue(prints, stratum);
        if (!done) {
            return refused("", "way.closed");
        }
        Chance.shuffle(slips);
        return new Outcome.Done<>(List.copyOf(slips));
    }

    /** Makes one. */
    Outcome<Slip> one(KeptSurvey survey, Way way, String stratum) {
        Outcome<List<Slip>> made = make(survey, way, stratum, 1);
        return made instanceof Outcome.Done<List<Slip>> done
                ? new Outcome.Done<>(done.value().get(0))
                : new Outcome.Refused<>(((Outcome.Refused<List<Slip>>) made).faults());
    }

    static <T> Outcome<T> refused(String field, String key, Object... arguments) {
        return Outcome.refused(field, Message.of("surveys", key, arguments));
    }
}

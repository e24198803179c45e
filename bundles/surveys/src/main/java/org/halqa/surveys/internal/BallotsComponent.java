// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers surveys to those who answer; the work is done by {@link OpenBallots}. */
@Component
public final class BallotsComponent implements Ballots {

    private final Ballots ballots;

    @Activate
    public BallotsComponent(@Reference SurveyWorks works) {
        ballots = works.parts().ballots();
    }

    @Override
    public Optional<Sheet> sheet(String survey) {
        return ballots.sheet(survey);
    }

    @Override
    public Standing standing(String survey, Pass pass) {
        return ballots.standing(survey, pass);
    }

    @Override
    public List<String> pieces(String survey, Map<String, String> answers) {
        return ballots.pieces(survey, answers);
    }

    @Override
    public Outcome<Receipt> cast(String survey, Pass pass, Map<String, String> answers, Map<String, String> marks) {
        return ballots.cast(survey, pass, answers, marks);
    }

    @Override
    public Outcome<Signed> sign(String survey, String invitation, String blinded) {
        return ballots.sign(survey, invitation, blinded);
    }

    @Override
    public Optional<String> stratum(String survey, String invitation) {
        return ballots.stratum(survey, invitation);
    }

    @Override
    public Outcome<Pass.Code> unlock(String survey, String tabletCode, String stratum) {
        return ballots.unlock(survey, tabletCode, stratum);
    }

    @Override
    public List<String> recognisable(String survey, String text, String language) {
        return ballots.recognisable(survey, text, language);
    }

    @Override
    public Optional<Boolean> included(String survey, String receipt) {
        return ballots.included(survey, receipt);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers surveys to those who ask; the work is done by {@link KeptSurveys}. */
@Component
public final class SurveysComponent implements Surveys {

    private final Surveys surveys;

    @Activate
    public SurveysComponent(@Reference SurveyWorks works) {
        surveys = works.parts().surveys();
    }

    @Override
    public List<SurveyInstrument> instruments(Caller caller) {
        return surveys.instruments(caller);
    }

    @Override
    public List<Stored> mine(Caller caller) {
        return surveys.mine(caller);
    }

    @Override
    public Optional<Stored> find(Caller caller, String id) {
        return surveys.find(caller, id);
    }

    @Override
    public Outcome<SurveyPlan> plan(Caller caller, Labels title, Questions questions) {
        return surveys.plan(caller, title, questions);
    }

    @Override
    public Outcome<Stored> draft(Caller caller, SurveyPlan plan, String idempotencyKey) {
        return surveys.draft(caller, plan, idempotencyKey);
    }

    @Override
    public Outcome<Stored> change(Caller caller, String id, int version, SurveyPlan plan) {
        return surveys.change(caller, id, version, plan);
    }

    @Override
    public List<Part> questions(Caller caller, String id) {
        return surveys.questions(caller, id);
    }

    @Override
    public List<Outcome.Fault> check(Caller caller, SurveyPlan plan) {
        return surveys.check(caller, plan);
    }

    @Override
    public int askedThisQuarter(Caller caller, SurveyPlan plan) {
        return surveys.askedThisQuarter(caller, plan);
    }

    @Override
    public Outcome<Stored> open(Caller caller, String id, int version) {
        return surveys.open(caller, id, version);
    }

    @Override
    public Outcome<Stored> endHandingOut(Caller caller, String id) {
        return surveys.endHandingOut(caller, id);
    }

    @Override
    public Outcome<List<Slip>> slips(Caller caller, String id, String stratum, int number) {
        return surveys.slips(caller, id, stratum, number);
    }

    @Override
    public Outcome<List<Slip>> invitations(Caller caller, String id, String stratum, int number) {
        return surveys.invitations(caller, id, stratum, number);
    }

    @Override
    public Optional<String> tabletCode(Caller caller, String id) {
        return surveys.tabletCode(caller, id);
    }

    @Override
    public boolean boxIsLost(Caller caller, String id) {
        return surveys.boxIsLost(caller, id);
    }

    @Override
    public Outcome<Slip> unlock(Caller caller, String id, String stratum) {
        return surveys.unlock(caller, id, stratum);
    }

    @Override
    public Outcome<Integer> handBack(Caller caller, String id, List<String> codes) {
        return surveys.handBack(caller, id, codes);
    }

    @Override
    public List<Difference> compare(Caller caller, String id, Map<String, String> first, Map<String, String> second) {
        return surveys.compare(caller, id, first, second);
    }

    @Override
    public boolean pairs(Caller caller, String id) {
        return surveys.pairs(caller, id);
    }

    @Override
    public Optional<LocalDate> pairedUntil(Caller caller, String id) {
        return surveys.pairedUntil(caller, id);
    }

    @Override
    public Outcome<Stored> endPairing(Caller caller, String id) {
        return surveys.endPairing(caller, id);
    }

    @Override
    public Outcome<Stored> close(Caller caller, String id) {
        return surveys.close(caller, id);
    }

    @Override
    public List<Voice> voices(Caller caller, String id) {
        return surveys.voices(caller, id);
    }

    @Override
    public Outcome<String> submitVoices(Caller caller, String id, String language, Map<String, String> words) {
        return surveys.submitVoices(caller, id, language, words);
    }
}

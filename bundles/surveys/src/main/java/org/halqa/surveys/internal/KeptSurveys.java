// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.surveys.Ballots.Pairing;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.box.Fingerprint;
import org.halqa.surveys.internal.plan.PlanRules;
import org.halqa.surveys.internal.plan.Questionnaire;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.SurveyInstrument;

/** Surveys of their author. */
public final class KeptSurveys implements Surveys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final String READ = "surveys.read";
    private static final String WRITE = "surveys.write";
    private static final int ID_SIGNS = 10;

    private final House house;
    private final SurveyRows rows;
    private final OpenBoxes boxes;
    private final Supplier<List<SurveyInstrument>> instruments;
    private final Questionnaire questionnaire;
    private final PlanRules rules;
    private final Sealing sealing;
    private final Opening opening;
    private final HandingOut handingOut;
    private final Voices voices;
    private final Pairings pairings;

    KeptSurveys(
            House house,
            SurveyRows rows,
            OpenBoxes boxes,
            Supplier<List<SurveyInstrument>> instruments,
            Questionnaire questionnaire,
            Sealing sealing,
            Voices voices,
            Pairings pairings) {
        this.house = house;
        this.rows = rows;
        this.boxes = boxes;
        this.instruments = instruments;
        this.questionnaire = questionnaire;
        this.rules = new PlanRules(house.programmes(), questionnaire);
        this.sealing = sealing;
        this.pairings = pairings;
        this.opening = new Opening(rows, boxes, house, pairings);
        this.handingOut = new HandingOut(boxes);
        this.voices = voices;
    }

    @Override
    public List<SurveyInstrument> instruments(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return instruments.get();
    }

    @Override
    public List<Stored> mine(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return rows.of(house.programmes().current().id(), caller.account()).stream()
                .map(this::stored)
                .toList();
    }

    @Override
    public Optional<Stored> find(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        return own(caller, id).map(this::stored);
    }

    @Override
    public Outcome<SurveyPlan> plan(Caller caller, Labels title, Questions questions) {
        house.doorkeeper().require(caller, WRITE);
        return questionnaire.plan(title, questions, instruments.get());
    }

    @Override
    public Outcome<Stored> draft(Caller caller, SurveyPlan plan, String idempotencyKey) {
        house.doorkeeper().require(caller, WRITE);
        if (!KEY.matcher(idempotencyKey).matches()) {
            return HandingOut.refused("", "fault.key");
        }
        String programme = house.programmes().current().id();
        String id = rows.idOf(caller.account(), idempotencyKey)
                .orElseGet(() -> rows.add(newId(), programme, caller.account(), idempotencyKey, plan));
        return done(id);
    }

    private static String newId() {
        return Chance.word(ID_SIGNS).toLowerCase(Locale.ROOT);
    }

    @Override
    public Outcome<Stored> change(Caller caller, String id, int version, SurveyPlan plan) {
        return withOwn(caller, id, survey -> {
            if (survey.phase() != Phase.DRAFT) {
                return HandingOut.refused("", "fault.open");
            }
            boolean reworded = !survey.plan().information().equals(plan.information());
            int informationVersion = survey.informationVersion() + (reworded ? 1 : 0);
            return rows.change(id, version, informationVersion, plan) ? done(id) : stale(id);
        });
    }

    @Override
    public List<Part> questions(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        return own(caller, id)
                .map(survey -> survey.phase() == Phase.DRAFT
                        ? questionnaire.parts(survey.plan(), instruments.get())
                        : survey.parts())
                .orElseGet(List::of);
    }

    @Override
    public List<Fault> check(Caller caller, SurveyPlan plan) {
        house.doorkeeper().require(caller, READ);
        Optional<KeptSurvey> before = plan.pair().isEmpty() ? Optional.empty() : own(caller, plan.pair());
        return Stream.concat(
                        rules.check(plan, instruments.get(), before.map(KeptSurvey::plan)).stream(),
                        before.filter(first -> pairings.tooEarly(plan, first)).stream()
                                .map(first -> new Fault("pair", Message.of("surveys", "plan.paired.open"))))
                .toList();
    }

    @Override
    public int askedThisQuarter(Caller caller, SurveyPlan plan) {
        house.doorkeeper().require(caller, READ);
        return rows.openedIn(house.programmes().current().id(), house.quarter()).stream()
                .flatMap(id -> rows.find(id).stream())
                .map(KeptSurvey::plan)
                .filter(other -> Strata.overlap(other, plan))
                .mapToInt(other -> questionnaire.seconds(other, instruments.get()))
                .sum();
    }

    @Override
    public Outcome<Stored> open(Caller caller, String id, int version) {
        return withOwn(caller, id, survey -> {
            if (survey.phase() != Phase.DRAFT) {
                return HandingOut.refused("", "fault.open");
            }
            List<Fault> faults = check(caller, survey.plan());
            if (!faults.isEmpty()) {
                return new Outcome.Refused<>(faults);
            }
            return survey.version() == version
                            && opening.open(
                                    survey,
                                    questionnaire.parts(survey.plan(), instruments.get()),
                                    questionnaire.scored(survey.plan(), instruments.get()))
                    ? done(id)
                    : stale(id);
        });
    }

    @Override
    public Outcome<Stored> endHandingOut(Caller caller, String id) {
        return withOwn(caller, id, survey -> {
            int least = PlanRules.SMALLEST;
            if (survey.phase() == Phase.OPEN && stored(survey).counts().tokens() < least) {
                return HandingOut.refused("", "tokens.few", least);
            }
            rows.countTokens(id);
            note(caller, id, "counting");
            return done(id);
        });
    }

    @Override
    public Outcome<List<Slip>> slips(Caller caller, String id, String stratum, int number) {
        return withOwn(caller, id, survey -> handingOut.make(survey, Way.HAT, stratum, number));
    }

    @Override
    public Outcome<List<Slip>> invitations(Caller caller, String id, String stratum, int number) {
        return withOwn(
                caller,
                id,
                survey -> survey.phase() == Phase.OPEN
                        ? handingOut.make(survey, Way.BLIND, stratum, number)
                        : HandingOut.refused("", "way.closed"));
    }

    @Override
    public Optional<String> tabletCode(Caller caller, String id) {
        house.doorkeeper().require(caller, WRITE);
        return own(caller, id).flatMap(survey -> boxes.words(id, survey.kioskCode()));
    }

    @Override
    public boolean boxIsLost(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        return own(caller, id)
                .filter(KeptSurvey::isOpen)
                .filter(survey -> boxes.of(survey).isEmpty())
                .isPresent();
    }

    @Override
    public Outcome<Slip> unlock(Caller caller, String id, String stratum) {
        return withOwn(caller, id, survey -> handingOut.one(survey, Way.PAPER, stratum));
    }

    @Override
    public Outcome<Integer> handBack(Caller caller, String id, List<String> codes) {
        return withOwn(caller, id, survey -> boxes.of(survey)
                .<Outcome<Integer>>map(box -> new Outcome.Done<>(box.handBack(codes.stream()
                        .map(code -> Fingerprint.ofCode(id, code))
                        .distinct()
                        .toList())))
                .orElseGet(() -> HandingOut.refused("", "way.closed")));
    }

    @Override
    public List<Difference> compare(Caller caller, String id, Map<String, String> first, Map<String, String> second) {
        house.doorkeeper().require(caller, WRITE);
        Map<String, String> all = new TreeMap<>(first);
        all.putAll(second);
        return all.keySet().stream()
                .map(name -> new Difference(name, first.getOrDefault(name, ""), second.getOrDefault(name, "")))
                .filter(each -> !each.first().strip().equals(each.second().strip()))
                .toList();
    }

    @Override
    public boolean pairs(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        return own(caller, id).filter(survey -> pairings.of(survey).isPresent()).isPresent();
    }

    @Override
    public Optional<LocalDate> pairedUntil(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        return own(caller, id).flatMap(pairings::of).map(Pairing::until);
    }

    @Override
    public Outcome<Stored> endPairing(Caller caller, String id) {
        return withOwn(caller, id, survey -> {
            if (survey.phase() == Phase.DRAFT) {
                return HandingOut.refused("", "fault.draft");
            }
            pairings.end(survey, Why.AUTHOR);
            note(caller, id, "unpaired");
            return done(id);
        });
    }

    @Override
    public Outcome<Stored> close(Caller caller, String id) {
        return withOwn(caller, id, survey -> switch (survey.phase()) {
            case DRAFT -> HandingOut.refused("", "fault.draft");
            case SEALED -> {
                sealing.finish(survey);
                yield done(id);
            }
            case OPEN, CASTING -> sealing.seal(survey) ? done(id) : HandingOut.refused("", "fault.box");
        });
    }

    @Override
    public List<Voice> voices(Caller caller, String id) {
        house.doorkeeper().require(caller, WRITE);
        return own(caller, id).map(survey -> voices.of(caller, survey)).orElseGet(List::of);
    }

    @Override
    public Outcome<String> submitVoices(Caller caller, String id, String language, Map<String, String> words) {
        return withOwn(caller, id, survey -> voices.submit(caller, survey, language, words));
    }

    private <T> Outcome<T> withOwn(Caller caller, String id, Function<KeptSurvey, Outcome<T>> work) {
        house.doorkeeper().require(caller, WRITE);
        return own(caller, id).map(work).orElseGet(() -> HandingOut.refused("", "fault.gone"));
    }

    private Optional<KeptSurvey> own(Caller caller, String id) {
        return rows.find(id)
                .filter(survey -> survey.author().equals(caller.account()))
                .filter(survey ->
                        survey.programme().equals(house.programmes().current().id()));
    }

    private Outcome<Stored> done(String id) {
        return new Outcome.Done<>(stored(rows.find(id).orElseThrow()));
    }

    private Outcome<Stored> stale(String id) {
        return new Outcome.Stale<>(stored(rows.find(id).orElseThrow()));
    }

    private Stored stored(KeptSurvey survey) {
        Counts counts = survey.isOpen()
                ? boxes.of(survey)
                        .map(box -> Sealing.counts(survey, box.tally()))
                        .orElse(survey.counts())
                : survey.counts();
        Map<String, String> keys = rows.keys(survey.id()).stream()
                .collect(Collectors.toMap(KeptSurvey.Key::stratum, KeptSurvey.Key::fingerprint));
        return new Stored(
                survey.id(),
                survey.version(),
                survey.plan(),
                survey.phase(),
                survey.informationVersion(),
                questionnaire.seconds(survey.plan(), instruments.get()),
                counts,
                keys,
                survey.root());
    }

    private void note(Caller caller, String id, String what) {
        house.access().add(caller.account(), WRITE, "survey/" + id + "/" + what);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.SurveyInstrument;
import org.halqa.texts.spi.LanguagePack;

/** A plan as the questions that people will see. */
public final class Questionnaire {

    /** Id of the part that holds questions of one's own. */
    public static final String OWN = "OWN";

    private static final int SECONDS_A_CHOICE = 10;
    private static final int SECONDS_A_TEXT = 30;

    private final Map<String, AnswerScale> ownScales;
    private final Retrospect retrospect;

    /** With the words of this room: what questions of one's own can be answered with, and how they are asked twice. */
    public Questionnaire(LanguagePack words) {
        this.ownScales = Map.copyOf(OwnScales.from(words));
        this.retrospect = new Retrospect(words);
    }

    /** Scales for questions of one's own. */
    public Map<String, AnswerScale> scales() {
        return ownScales;
    }

    /** The parts of a plan; instruments that are not there are left out, so ask the rules first. */
    public List<Part> parts(SurveyPlan plan, List<SurveyInstrument> instruments) {
        List<Part> parts = new ArrayList<>();
        plan.instruments().forEach(id -> find(instruments, id)
                .map(found -> new Part(found.id(), found.lead(), found.items(), found.wellbeing()))
                .ifPresent(parts::add));
        List<Item> own = plan.items().stream()
                .flatMap(this::item)
                .flatMap(item -> plan.extras().contains(Extra.RETROSPECTIVE) ? retrospect.twice(item) : Stream.of(item))
                .toList();
        if (!own.isEmpty()) {
            parts.add(new Part(OWN, Part.NO_LEAD, own, false));
        }
        return List.copyOf(parts);
    }

    /** Ids of the instruments of a plan that have a score. */
    public List<String> scored(SurveyPlan plan, List<SurveyInstrument> instruments) {
        return plan.instruments().stream()
                .filter(id -> find(instruments, id)
                        .filter(each -> !each.keys().isEmpty())
                        .isPresent())
                .toList();
    }

    private Stream<Item> item(OwnItem item) {
        return scale(item)
                .map(scale -> new Item(item.id(), item.wording(), scale, item.before(), item.onlyIf()))
                .stream();
    }

    private Optional<AnswerScale> scale(OwnItem item) {
        return item.scale().equals(OwnItem.CHOICES)
                ? Optional.of(item.choices()).filter(all -> !all.isEmpty()).map(OwnScales::choices)
                : Optional.ofNullable(ownScales.get(item.scale()));
    }

    /** A plan of questions that come from a file; see {@code Surveys.plan}. */
    public Outcome<SurveyPlan> plan(Labels title, Questions questions, List<SurveyInstrument> instruments) {
        return new BroughtQuestions(ownScales, instruments).plan(title, questions);
    }

    /** How long a plan takes, in seconds. */
    public int seconds(SurveyPlan plan, List<SurveyInstrument> instruments) {
        int asked = plan.instruments().stream()
                .flatMap(id -> find(instruments, id).stream())
                .mapToInt(SurveyInstrument::seconds)
                .sum();
        int own = plan.items().stream()
                .mapToInt(item -> item.scale().equals("words")
                        ? SECONDS_A_TEXT
                        : SECONDS_A_CHOICE
                                * (plan.extras().contains(Extra.RETROSPECTIVE) && Retrospect.ordered(item.scale())
                                        ? 2
                                        : 1))
                .sum();
        return asked + own;
    }

    static Optional<SurveyInstrument> find(List<SurveyInstrument> instruments, String id) {
        return instruments.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.spi.SurveyInstrument;

/** What stands in the way of opening a plan. Each reason says what to do. */
public final class PlanRules {

    /** Fewer than this are not asked at all: n − 1 of them could work out the last one. */
    public static final int SMALLEST = 8;

    /** Longer than this, a survey is questioned. */
    public static final int LONG = 300;

    private static final int MOST = 2_000;
    private static final String EXTRAS = "extras";

    private final Programmes programmes;
    private final Questionnaire questionnaire;

    public PlanRules(Programmes programmes, Questionnaire questionnaire) {
        this.programmes = programmes;
        this.questionnaire = questionnaire;
    }

    /**
     * All faults of a plan.
     *
     * @param before the survey that this one follows, if it names one that is the caller's own
     */
    public List<Fault> check(SurveyPlan plan, List<SurveyInstrument> instruments, Optional<SurveyPlan> before) {
        List<Fault> faults = new ArrayList<>();
        questions(plan, instruments, faults);
        filters(plan, faults);
        waves(plan, before, faults);
        extras(plan, instruments, before, faults);
        if (plan.ways().isEmpty()) {
            faults.add(fault("ways", "plan.ways"));
        }
        if (lacks(plan.information())) {
            faults.add(fault("information", "plan.information"));
        }
        return faults;
    }

    private void questions(SurveyPlan plan, List<SurveyInstrument> instruments, List<Fault> faults) {
        for (String id : plan.instruments()) {
            Optional<SurveyInstrument> found = Questionnaire.find(instruments, id);
            if (found.isEmpty()) {
                faults.add(fault("instruments", "plan.instrument.gone", id));
            } else if (found.get().items().stream().anyMatch(item -> item.wording() == null)) {
                faults.add(fault(
                        "instruments", "plan.instrument.words", found.get().name()));
            }
        }
        faults.addAll(new OwnRules(questionnaire.scales()).check(plan.items()));
        if (questionnaire.parts(plan, instruments).isEmpty()) {
            faults.add(fault("instruments", "plan.empty"));
        }
        int seconds = questionnaire.seconds(plan, instruments);
        if (seconds > LONG && !plan.longOnPurpose()) {
            faults.add(fault("longOnPurpose", "plan.long", (seconds + 59) / 60));
        }
    }

    private void filters(SurveyPlan plan, List<Fault> faults) {
        if (!Set.of(Strata.ZONE, Strata.PROFILE).containsAll(plan.filters())
                || new HashSet<>(plan.filters()).size() < plan.filters().size()) {
            faults.add(fault("filters", "plan.filters"));
            return;
        }
        List<String> known = Strata.of(plan.filters(), programmes);
        if (!known.containsAll(plan.headcounts().keySet())
                || plan.headcounts().values().stream().anyMatch(number -> number < 0 || number > MOST)) {
            faults.add(fault("headcounts", "plan.headcounts"));
            return;
        }
        if (plan.eligible() < SMALLEST || plan.eligible() > MOST) {
            faults.add(fault("headcounts", "plan.few", SMALLEST, MOST));
        }
        smallGroups(plan).ifPresent(faults::add);
    }

    /** A group of fewer than the threshold could be recognised in any table, so it is not told apart. */
    private Optional<Fault> smallGroups(SurveyPlan plan) {
        int threshold = programmes.current().threshold();
        List<String> small = plan.headcounts().entrySet().stream()
                .filter(each -> each.getValue() > 0 && each.getValue() < threshold)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (plan.filters().isEmpty() || small.isEmpty()) {
            return Optional.empty();
        }
        String reason = plan.filters().size() == 2 ? "plan.cross" : "plan.small";
        return Optional.of(fault("filters", reason, String.join(", ", small), threshold));
    }

    private void waves(SurveyPlan plan, Optional<SurveyPlan> before, List<Fault> faults) {
        if (plan.wave() != Wave.AFTER) {
            return;
        }
        if (before.filter(first -> first.wave() == Wave.BEFORE).isEmpty()) {
            faults.add(fault("pair", "plan.pair"));
        } else if (!plan.instruments().containsAll(before.get().instruments())) {
            faults.add(fault("pair", "plan.pair.instruments"));
        }
    }

    private void extras(
            SurveyPlan plan, List<SurveyInstrument> instruments, Optional<SurveyPlan> before, List<Fault> faults) {
        if (plan.extras().contains(Extra.PAIRED)) {
            if (plan.wave() == Wave.ONCE) {
                faults.add(fault(EXTRAS, "plan.paired.once"));
            } else if (plan.wave() == Wave.AFTER
                    && before.filter(first -> first.extras().contains(Extra.PAIRED))
                            .isEmpty()) {
                faults.add(fault(EXTRAS, "plan.paired.before"));
            } else if (questionnaire.scored(plan, instruments).isEmpty()) {
                faults.add(fault(EXTRAS, "plan.paired.scores"));
            } else if (plan.ways().equals(Set.of(Way.PAPER))) {
                faults.add(fault(EXTRAS, "plan.paired.paper"));
            }
        }
        if (plan.extras().contains(Extra.RETROSPECTIVE)
                && plan.items().stream().noneMatch(item -> Retrospect.ordered(item.scale()))) {
            faults.add(fault(EXTRAS, "plan.retrospective"));
        }
    }

    /** French and Arabic are what people read; English may be missing. */
    static boolean lacks(Labels words) {
        return words.ar().isBlank();
    }

    static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of("surveys", key, arguments));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import static org.halqa.surveys.internal.plan.PlanRules.fault;
import static org.halqa.surveys.internal.plan.PlanRules.lacks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.AsksWho;
import org.halqa.surveys.spi.OnlyIf;
import org.jspecify.annotations.Nullable;

/** What stands in the way of asking questions of one's own. */
final class OwnRules {

    static final int MOST = 30;
    static final int FEWEST_CHOICES = 2;
    static final int MOST_CHOICES = 12;

    static final int LONGEST = 1_000;

    private static final String FIELD = "items";
    private static final String WORDS = "words";

    private final Map<String, AnswerScale> scales;

    OwnRules(Map<String, AnswerScale> scales) {
        this.scales = Map.copyOf(scales);
    }

    List<Fault> check(List<OwnItem> items) {
        List<Fault> faults = new ArrayList<>();
        if (items.size() > MOST) {
            faults.add(fault(FIELD, "plan.items.many", MOST));
        }
        Set<String> ids = new HashSet<>();
        Map<String, OwnItem> earlier = new HashMap<>();
        for (OwnItem item : items) {
            condition(item, earlier, faults);
            earlier.put(item.id(), item);
            if (!ids.add(item.id()) || !item.id().matches("[A-Z0-9]{1,12}")) {
                faults.add(fault(FIELD, "plan.item.id"));
            }
            check(item, faults);
        }
        return faults;
    }

    private void condition(OwnItem item, Map<String, OwnItem> earlier, List<Fault> faults) {
        OnlyIf onlyIf = item.onlyIf();
        if (onlyIf == null) {
            return;
        }
        onlyIf.each().stream()
                .filter(one -> !canDecide(earlier.get(one.item()), one.answers()))
                .forEach(one -> faults.add(fault(FIELD, "plan.item.only", item.id(), one.item())));
        // Words are read one by one: whoever reads them would learn what their author answered before.
        if (item.scale().equals(WORDS)) {
            faults.add(fault(FIELD, "plan.item.only.words", item.id()));
        }
    }

    private void check(OwnItem item, List<Fault> faults) {
        boolean chosen = item.scale().equals(OwnItem.CHOICES);
        if (lacks(item.wording()) || !chosen && !scales.containsKey(item.scale())) {
            faults.add(fault(FIELD, "plan.item.words", item.id()));
        }
        if (chosen && !canBeChosen(item.choices())) {
            faults.add(fault(FIELD, "plan.item.choices", item.id(), FEWEST_CHOICES, MOST_CHOICES));
        }
        if (item.before() != null && item.before().fr().length() > LONGEST) {
            faults.add(fault(FIELD, "plan.item.before", item.id(), LONGEST));
        }
        Optional.ofNullable(item.before())
                .flatMap(AsksWho::inRemark)
                .ifPresent(words -> faults.add(fault(FIELD, "plan.item.before.asks", item.id(), words)));
        AsksWho.in(item.wording(), item.scale().equals(WORDS))
                .ifPresent(words -> faults.add(fault(FIELD, "plan.item.asks", item.id(), words)));
    }

    /** An earlier question whose answers are chosen, and that has these. */
    private boolean canDecide(@Nullable OwnItem earlier, List<Integer> answers) {
        if (earlier == null || answers.isEmpty()) {
            return false;
        }
        AnswerScale scale = earlier.scale().equals(OwnItem.CHOICES)
                ? OwnScales.choices(earlier.choices())
                : scales.get(earlier.scale());
        return scale != null && !scale.isWords() && answers.stream().allMatch(scale::allows);
    }

    private static boolean canBeChosen(List<Labels> choices) {
        return choices.size() >= FEWEST_CHOICES
                && choices.size() <= MOST_CHOICES
                && choices.stream().map(Labels::fr).distinct().count() == choices.size()
                && choices.stream().noneMatch(PlanRules::lacks);
    }
}

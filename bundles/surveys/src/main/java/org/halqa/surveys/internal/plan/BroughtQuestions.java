// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.halqa.surveys.spi.SurveyInstrument;
import org.jspecify.annotations.Nullable;

/** Makes a plan of questions that come from a file. */
final class BroughtQuestions {

    private final Map<String, AnswerScale> scales;
    private final List<SurveyInstrument> instruments;
    private final List<String> chosen = new ArrayList<>();
    private final List<OwnItem> items = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What questions of one's own are called in the file, and here. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, List<AnswerScale.Step>> asked = new HashMap<>();

    BroughtQuestions(Map<String, AnswerScale> scales, List<SurveyInstrument> instruments) {
        this.scales = scales;
        this.instruments = instruments;
    }

    Outcome<SurveyPlan> plan(Labels title, Questions questions) {
        questions.sections().forEach(this::section);
        Labels information = questions.information();
        if (information == null) {
            refuse("", "brought.information");
        }
        if (chosen.isEmpty() && items.isEmpty() && faults.isEmpty()) {
            refuse("", "plan.empty");
        }
        if (items.size() > OwnRules.MOST) {
            refuse("", "plan.items.many", OwnRules.MOST);
        }
        if (information == null || !faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return new Outcome.Done<>(new SurveyPlan(
                title, Wave.ONCE, "", chosen, items, List.of(), Map.of(), Set.of(Way.HAT), true, false, information));
    }

    private void section(Section section) {
        Optional<SurveyInstrument> named = instruments.stream()
                .filter(each -> WordForWord.code(each.id()).equals(section.id()))
                .findFirst();
        if (named.isEmpty()) {
            section.items().forEach(item -> own(section, item));
        } else if (!WordForWord.same(named.get(), section)) {
            refuse(section.id(), "brought.instrument", named.get().name(), section.id());
        } else if (chosen.contains(named.get().id())) {
            refuse(section.id(), "brought.twice", section.id());
        } else {
            chosen.add(named.get().id());
        }
    }

    private void own(Section section, Item item) {
        Labels wording = item.wording();
        if (wording == null) {
            refuse(section.name(item), "brought.words");
            return;
        }
        List<AnswerScale.Step> steps = item.scale().steps();
        Optional<String> known = scales.entrySet().stream()
                .filter(each -> WordForWord.same(each.getValue().steps(), steps))
                .map(Map.Entry::getKey)
                .findFirst();
        if (known.isEmpty() && (steps.size() < OwnRules.FEWEST_CHOICES || steps.size() > OwnRules.MOST_CHOICES)) {
            refuse(section.name(item), "brought.choices", OwnRules.FEWEST_CHOICES, OwnRules.MOST_CHOICES);
            return;
        }
        OnlyIf onlyIf = item.onlyIf();
        if (onlyIf != null && !onlyIf.each().stream().allMatch(one -> ids.containsKey(one.item()))) {
            refuse(section.name(item), "brought.only");
            return;
        }
        String id = "Q" + (items.size() + 1);
        items.add(new OwnItem(
                id,
                wording,
                known.orElse(OwnItem.CHOICES),
                known.isPresent()
                        ? List.of()
                        : steps.stream().map(AnswerScale.Step::label).toList(),
                Led.together(section.lead(), item.before()),
                decided(onlyIf)));
        ids.put(section.name(item), id);
        asked.put(section.name(item), steps);
    }

    private @Nullable OnlyIf decided(@Nullable OnlyIf onlyIf) {
        return onlyIf == null
                ? null
                : OnlyIf.all(onlyIf.each().stream().map(this::one).toList()).orElse(null);
    }

    /** By the id that the earlier question has here; answers of one's own are counted from 1. */
    private OnlyIf one(OnlyIf onlyIf) {
        List<AnswerScale.Step> steps = asked.getOrDefault(onlyIf.item(), List.of());
        String id = Objects.requireNonNull(ids.get(onlyIf.item()));
        boolean counted = items.stream()
                .anyMatch(item -> item.id().equals(id) && item.scale().equals(OwnItem.CHOICES));
        return new OnlyIf(
                id,
                IntStream.range(0, steps.size())
                        .filter(at -> onlyIf.answers().contains(steps.get(at).value()))
                        .mapToObj(at -> counted ? at + 1 : steps.get(at).value())
                        .toList());
    }

    private void refuse(String field, String key, Object... arguments) {
        faults.add(new Fault(field, Message.of("surveys", key, arguments)));
    }
}

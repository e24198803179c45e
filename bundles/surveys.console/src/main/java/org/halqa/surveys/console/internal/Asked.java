// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.model.Labels;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;

/**
 * A question as it is shown in one language.
 *
 * @param number its place, from 1
 * @param name its name in the answers, {@code <part>.<item>}
 * @param lead what is said before it; empty when there is nothing to say
 * @param only who is asked, in words; empty when everybody is
 * @param switchedBy name of the field whose answer decides, and the answers; empty when none does
 * @param steps what can be chosen; none for words of one's own
 * @param answer what was chosen or written so far
 */
public record Asked(
        int number,
        String name,
        String lead,
        String wording,
        String only,
        String switchedBy,
        List<Step> steps,
        String answer,
        Words words) {

    /**
     * One answer.
     *
     * @param tenths how much of the scale it is, from 0 to 10, for those who read pictures
     */
    public record Step(String value, String label, int tenths, boolean chosen) {}

    /** What is said beside every question, in the same language. */
    public record Words(String language, String direction, String skip, String hint) {

        static Words in(Locale locale) {
            String language = locale.getLanguage();
            return new Words(
                    language,
                    language.equals("ar") ? "rtl" : "ltr",
                    SurveysConsoleTexts.labels("ask.skip").in(locale),
                    SurveysConsoleTexts.labels("ask.words.hint").in(locale));
        }
    }

    /** True when it is answered in words of one's own. */
    public boolean isWritten() {
        return steps.isEmpty();
    }

    /** Id of its place on the page. */
    public String place() {
        return "q" + number;
    }

    /** Name of its field in a form. */
    public String field() {
        return FIELD + name;
    }

    /** Begins the name of every field that holds an answer. */
    public static final String FIELD = "a.";

    /** All questions of these parts that have words, in order. */
    public static List<Asked> all(List<Part> parts, Locale locale, Map<String, String> answers) {
        Words words = Words.in(locale);
        List<Asked> all = new ArrayList<>();
        for (Part part : parts) {
            String lead = part.led() ? part.lead().in(locale) : "";
            for (Item item : part.items()) {
                String name = part.id() + "." + item.id();
                String answer = answers.getOrDefault(name, "");
                Labels wording = item.wording();
                if (wording != null) {
                    all.add(new Asked(
                            all.size() + 1,
                            name,
                            before(item, locale, lead),
                            wording.in(locale),
                            only(part, item, all, locale),
                            switchedBy(part, item),
                            steps(item.scale(), locale, answer),
                            answer,
                            words));
                }
            }
        }
        return List.copyOf(all);
    }

    /** For those whose page cannot switch: which answers to which questions. A draft may name one that is not there. */
    private static String only(Part part, Item item, List<Asked> earlier, Locale locale) {
        OnlyIf onlyIf = item.onlyIf();
        if (onlyIf == null) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        for (OnlyIf one : onlyIf.each()) {
            earlier.stream()
                    .filter(each -> each.name().equals(part.id() + "." + one.item()))
                    .findFirst()
                    .ifPresent(question -> sentences.add(
                            only(sentences.isEmpty() ? "ask.only" : "ask.only.also", question, one, locale)));
        }
        return String.join(" ", sentences);
    }

    private static String only(String key, Asked question, OnlyIf onlyIf, Locale locale) {
        String answers = question.steps().stream()
                .filter(step -> onlyIf.answers().contains(Integer.valueOf(step.value())))
                .map(Step::label)
                .collect(Collectors.joining(" / "));
        return SurveysConsoleTexts.labels(key)
                .in(locale)
                .replace("{0}", String.valueOf(question.number()))
                .replace("{1}", answers);
    }

    private static String switchedBy(Part part, Item item) {
        OnlyIf onlyIf = item.onlyIf();
        return onlyIf == null
                ? ""
                : onlyIf.each().stream()
                        .map(one -> FIELD + part.id() + "." + one.item() + "="
                                + one.answers().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";"));
    }

    private static String before(Item item, Locale locale, String lead) {
        Labels own = item.before();
        return own == null ? lead : own.in(locale);
    }

    private static List<Step> steps(AnswerScale scale, Locale locale, String answer) {
        int low = scale.steps().stream().mapToInt(AnswerScale.Step::value).min().orElse(0);
        int high =
                scale.steps().stream().mapToInt(AnswerScale.Step::value).max().orElse(0);
        return scale.steps().stream()
                .map(step -> new Step(
                        String.valueOf(step.value()),
                        step.label().in(locale),
                        high == low ? 10 : 10 * (step.value() - low) / (high - low),
                        answer.equals(String.valueOf(step.value()))))
                .toList();
    }
}

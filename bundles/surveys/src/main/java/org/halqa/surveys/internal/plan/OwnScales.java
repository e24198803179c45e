// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.halqa.model.Labels;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.texts.spi.LanguagePack;

/** Scales for questions of one's own; their words stand with the others of this room. */
public final class OwnScales {

    private OwnScales() {}

    /** By id, in the order in which they are offered. */
    public static Map<String, AnswerScale> from(LanguagePack words) {
        Map<String, AnswerScale> scales = new LinkedHashMap<>();
        scales.put("agree5", scale("agree5", words, 1, 5));
        scales.put("often5", scale("often5", words, 1, 5));
        scales.put("yesno", scale("yesno", words, 0, 1));
        scales.put("words", AnswerScale.words());
        return scales;
    }

    /** Answers of one's own, numbered from 1. */
    static AnswerScale choices(List<Labels> choices) {
        return new AnswerScale(
                OwnItem.CHOICES,
                IntStream.range(0, choices.size())
                        .mapToObj(at -> new AnswerScale.Step(at + 1, choices.get(at)))
                        .toList());
    }

    private static AnswerScale scale(String id, LanguagePack words, int low, int high) {
        List<AnswerScale.Step> steps = IntStream.rangeClosed(low, high)
                .mapToObj(value -> new AnswerScale.Step(value, labels(words, "scale." + id + "." + value)))
                .toList();
        return new AnswerScale(id, steps);
    }

    static Labels labels(LanguagePack words, String key) {
        return new Labels(word(words, "fr", key), word(words, "ar", key), word(words, "en", key));
    }

    private static String word(LanguagePack words, String language, String key) {
        return Objects.requireNonNull(
                words.messages(Locale.forLanguageTag(language)).get(key));
    }
}

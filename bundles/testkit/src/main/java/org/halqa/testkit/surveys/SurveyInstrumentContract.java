// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AsksWho;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.Licence;
import org.halqa.surveys.spi.SurveyInstrument;
import org.junit.jupiter.api.Test;

/** What every instrument promises. Extend it and name the instrument. */
public abstract class SurveyInstrumentContract {

    /** The instrument. */
    protected abstract SurveyInstrument instrument();

    @Test
    void hasAStableId() {
        assertThat(instrument().id())
                .matches("[A-Z][A-Z0-9_]{1,15}")
                .isEqualTo(instrument().id());
        assertThat(instrument().seconds()).isBetween(1, 3600);
        assertThat(instrument().licence().terms()).isNotBlank();
    }

    @Test
    void itsItemsAreToldApart() {
        List<String> ids = instrument().items().stream().map(Item::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_]{1,12}"));
    }

    @Test
    void itsWordsAreThereInAllThreeLanguagesOrNotAtAll() {
        complete(instrument().name());
        complete(instrument().lead());
        boolean shipped = instrument().licence().policy() == Licence.Policy.WORDING;
        for (Item item : instrument().items()) {
            Labels wording = item.wording();
            assertThat(wording != null).isEqualTo(shipped);
            if (wording != null) {
                complete(wording);
                item.scale().steps().forEach(step -> complete(step.label()));
            }
        }
    }

    private static void complete(Labels words) {
        assertThat(List.of(words.fr(), words.ar(), words.en()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void noneOfItsItemsAsksWhoAnswers() {
        for (Item item : instrument().items()) {
            Labels wording = item.wording();
            if (wording != null) {
                assertThat(AsksWho.in(wording, item.scale().isWords())).isEmpty();
            }
        }
    }

    @Test
    void answersOfAScaleAreToldApart() {
        instrument().items().forEach(item -> {
            Set<Integer> values = new HashSet<>();
            assertThat(item.scale().steps()).allMatch(step -> values.add(step.value()));
        });
    }

    @Test
    void itsKeysScoreItsOwnItemsAndStayWithinTheirAnswers() {
        instrument().keys().forEach(key -> {
            assertThat(instrument().items().stream().map(Item::id)).containsAll(key.items());
            assertThat(key.score(all(key.items(), key.low())).orElseThrow()).isFinite();
            instrument().items().stream()
                    .filter(item -> key.items().contains(item.id()))
                    .forEach(item -> assertThat(item.scale().steps())
                            .allMatch(step -> step.value() >= key.low() && step.value() <= key.high()));
        });
    }

    @Test
    void itsKeysScoreNothingWhenFewerThanHalfIsAnswered() {
        instrument().keys().forEach(key -> {
            List<String> few = key.items().subList(0, (key.items().size() - 1) / 2);
            assertThat(key.score(all(few, key.low()))).isEmpty();
        });
    }

    private static Map<String, Integer> all(List<String> items, int answer) {
        Map<String, Integer> answers = new HashMap<>();
        items.forEach(item -> answers.put(item, answer));
        return answers;
    }
}

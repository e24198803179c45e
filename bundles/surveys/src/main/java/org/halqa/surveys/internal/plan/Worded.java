// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.surveys.Wordings;
import org.halqa.surveys.Wordings.Line;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.Licence;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;

/**
 * An instrument with the words that an administrator brought.
 *
 * @param shipped the key
 * @param words code to words
 */
public record Worded(SurveyInstrument shipped, Map<String, Line> words) implements SurveyInstrument {

    @Override
    public String id() {
        return shipped.id();
    }

    @Override
    public Labels name() {
        return shipped.name();
    }

    @Override
    public Labels lead() {
        return labels(Wordings.LEAD, shipped.lead());
    }

    @Override
    public List<Item> items() {
        return shipped.items().stream().map(this::item).toList();
    }

    private Item item(Item item) {
        Line line = words.get(item.id());
        Labels wording = line == null ? item.wording() : new Labels(line.fr(), line.ar(), line.en());
        return new Item(item.id(), wording, scale(item.scale()));
    }

    private AnswerScale scale(AnswerScale scale) {
        return new AnswerScale(
                scale.id(),
                scale.steps().stream()
                        .map(step -> new Step(step.value(), labels(Wordings.STEP + step.value(), step.label())))
                        .toList());
    }

    private Labels labels(String code, Labels otherwise) {
        Line line = words.get(code);
        return line == null || line.fr().isBlank() ? otherwise : new Labels(line.fr(), line.ar(), line.en());
    }

    @Override
    public List<ScoreKey> keys() {
        return shipped.keys();
    }

    @Override
    public boolean wellbeing() {
        return shipped.wellbeing();
    }

    @Override
    public int seconds() {
        return shipped.seconds();
    }

    @Override
    public Licence licence() {
        return shipped.licence();
    }
}

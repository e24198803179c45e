// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.instruments.internal.OpenQuestions;
import org.halqa.instruments.internal.PerceivedChange;
import org.halqa.instruments.internal.Satisfaction;
import org.halqa.instruments.internal.Who5;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.halqa.surveys.spi.SurveyInstrument;
import org.junit.jupiter.api.Test;

/** What is written is read again as the same questions. */
class RoundTripTest {

    private static Section whole(SurveyInstrument instrument) {
        return new Section(instrument.id(), instrument.lead(), instrument.items());
    }

    private static Item chosen(String id, String... choices) {
        List<Step> steps = Stream.of(choices)
                .map(choice -> new Step(List.of(choices).indexOf(choice) + 1, new Labels(choice, "ج " + choice, "")))
                .toList();
        return new Item(id, new Labels("Quand ?", "متى؟", "When?"), new AnswerScale("choices", steps));
    }

    static final Questions QUESTIONS = new Questions(
            new Labels("Sans nom.\n\nLibre.", "بلا اسم.", "No name."),
            List.of(
                    whole(new Who5()),
                    whole(new Satisfaction()),
                    whole(new PerceivedChange()),
                    whole(new OpenQuestions()),
                    new Section(
                            "OWN",
                            null,
                            List.of(
                                    chosen("Q1", "Matin", "Soir"),
                                    led(chosen("Q2", "Ici", "Ailleurs")),
                                    decided(chosen("Q3", "0 à 9", "10 à 20")),
                                    twice(chosen("Q4", "Oui", "Non", "Ça dépend"))))));

    private static Item twice(Item item) {
        OnlyIf onlyIf = new OnlyIf("OWN.Q1", List.of(2), new OnlyIf("OWN.Q3", List.of(1, 2)));
        return new Item(item.id(), item.wording(), item.scale(), null, onlyIf);
    }

    private static Item decided(Item item) {
        OnlyIf onlyIf = new OnlyIf("OWN.Q2", List.of(1, 2));
        return new Item(item.id(), item.wording(), item.scale(), null, onlyIf);
    }

    private static Item led(Item item) {
        Labels before = new Labels("Le lieu", "المكان", "The place");
        return new Item(item.id(), item.wording(), item.scale(), before, null);
    }

    private static List<List<Object>> withoutIdsOfScales(Questions questions) {
        return questions.sections().stream()
                .flatMap(section -> section.items().stream()
                        .map(item -> List.<Object>of(
                                section.id(),
                                String.valueOf(section.lead()),
                                item.id(),
                                String.valueOf(item.wording()),
                                String.valueOf(item.before()),
                                String.valueOf(item.onlyIf()),
                                item.scale().steps())))
                .toList();
    }

    @Test
    void everyStockInstrumentAndEveryOwnAnswerComesBack() {
        XlsFormFormat format = new XlsFormFormat();
        Reading reading = format.read(format.write("abc", 3, QUESTIONS));
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.changed()).isEmpty();
        assertThat(reading.questions().information()).isEqualTo(QUESTIONS.information());
        assertThat(withoutIdsOfScales(reading.questions())).isEqualTo(withoutIdsOfScales(QUESTIONS));
    }

    @Test
    void theSameQuestionsAreTheSameBytes() {
        XlsFormFormat format = new XlsFormFormat();
        assertThat(format.write("abc", 3, QUESTIONS)).isEqualTo(format.write("abc", 3, QUESTIONS));
    }
}

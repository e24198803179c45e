// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.instruments.internal.OpenQuestions;
import org.halqa.instruments.internal.Satisfaction;
import org.halqa.instruments.internal.Who5;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.internal.box.Piece;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.SurveyInstrument;
import org.junit.jupiter.api.Test;

class LengthsTest {

    private static final List<String> STRATA = List.of("RABAT/médecin", "CASA/relais");
    private static final String MARK = "0".repeat(32);

    private final List<Part> parts = List.of(part(new Who5()), part(new Satisfaction()), part(new OpenQuestions()));

    private static Part part(SurveyInstrument instrument) {
        return new Part(instrument.id(), instrument.lead(), instrument.items(), instrument.wellbeing());
    }

    @Test
    void everyPieceOfChoicesFitsAndThereIsAPlaceForEachPiece() {
        Map<Integer, Integer> lengths = Lengths.of(parts, STRATA);
        List<String> pieces = AnswerSheet.pieces(
                parts, answers(), STRATA.get(0), parts.stream().collect(Collectors.toMap(Part::id, part -> MARK)));

        assertThat(lengths.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(pieces.size());
        assertThat(lengths).containsKey(Piece.LENGTH).hasSize(2);
        int choices = lengths.keySet().stream().min(Integer::compare).orElseThrow();
        assertThat(pieces.stream().filter(piece -> piece.contains("~")))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(Piece.slot(bytes(piece))).isLessThanOrEqualTo(choices));
        assertThat(choices).as("which is the point").isLessThan(Piece.LENGTH / 4);
    }

    @Test
    void theLongestTextFits() {
        String threeBytesEach = "ﷺ".repeat(AnswerSheet.LONGEST);

        assertThat(Piece.slot(bytes("INSTRUMENTOFSIXT.QUESTION12SI||" + threeBytesEach)))
                .isLessThanOrEqualTo(Piece.LENGTH);
    }

    private Map<String, String> answers() {
        return parts.stream()
                .flatMap(part ->
                        part.items().stream().map(item -> Map.entry(AnswerSheet.name(part, item), answer(item))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String answer(Item item) {
        AnswerScale scale = item.scale();
        return scale.isWords()
                ? "oui"
                : IntStream.range(-9, 99)
                        .filter(scale::allows)
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElseThrow();
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }
}

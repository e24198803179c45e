// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.surveys.internal.box.BoxRows.Slot;
import org.halqa.surveys.internal.box.FreePieces.Placed;
import org.junit.jupiter.api.Test;

class FreePiecesTest {

    private static final int SHORT = 30;
    private static final int LONG = 90;
    private static final String CHOICES = "A|ALL|1=2";
    private static final String TEXT = "A.1||" + "m".repeat(40);

    private final FreePieces free =
            new FreePieces(List.of(new Slot(1, LONG), new Slot(2, SHORT), new Slot(3, LONG), new Slot(4, SHORT)));

    @Test
    void aPieceLiesInTheShortestSlotThatHoldsIt() {
        List<Placed> placed = free.place(List.of(CHOICES, TEXT)).orElseThrow();

        assertThat(placed.get(0).place()).isIn(2, 4);
        assertThat(placed.get(0).content()).hasSize(SHORT / 3 * 4);
        assertThat(placed.get(1).place()).isIn(1, 3);
        assertThat(placed.get(1).content()).hasSize(LONG / 3 * 4);
        assertThat(placed)
                .extracting(each -> Piece.words(Piece.leaf(each.content())))
                .containsExactly(CHOICES, TEXT);
    }

    @Test
    void aShortTextLiesWhereLongOnesDo() {
        assertThat(free.place(List.of("A.1||m")).orElseThrow().get(0).place()).isIn(1, 3);
    }

    @Test
    void whereShortOnesAreTakenALongOneServes() {
        free.place(List.of(CHOICES, CHOICES)).orElseThrow();

        assertThat(free.place(List.of(CHOICES)).orElseThrow().get(0).place()).isIn(1, 3);
    }

    @Test
    void aBallotHasAllItsPlacesOrNone() {
        assertThat(free.place(List.of(TEXT, TEXT, TEXT))).isEqualTo(Optional.empty());
        assertThat(free.place(List.of(TEXT, TEXT, CHOICES, CHOICES)).orElseThrow())
                .extracting(Placed::place)
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(free.place(List.of(CHOICES))).isEmpty();
    }

    @Test
    void aPlaceThatWasGivenBackIsFree() {
        List<Placed> placed = free.place(List.of(TEXT, TEXT)).orElseThrow();
        placed.forEach(Placed::giveBack);

        assertThat(free.place(List.of(TEXT, TEXT)).stream().flatMap(List::stream))
                .extracting(Placed::place)
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void theLengthOfASlotIsToldFromWhatLiesInIt() {
        assertThat(Stream.of(1, 2, 3, 100, 1517, 1518).map(Piece::slot))
                .allSatisfy(length ->
                        assertThat(Piece.length(Piece.blank(length).length())).isEqualTo(length));
        assertThat(Piece.slot(Piece.room("abcde") - Piece.room(""))).isGreaterThanOrEqualTo(Piece.room("abcde"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final List<String> PEOPLE =
            IntStream.range(0, 200).mapToObj(at -> "person-" + at).toList();

    private static long drawn(Lot lot) {
        return IntStream.range(0, PEOPLE.size())
                .mapToLong(one -> IntStream.range(one + 1, PEOPLE.size())
                        .filter(other -> lot.draws(PEOPLE.get(one), PEOPLE.get(other)))
                        .count())
                .sum();
    }

    @Test
    void oneInSixtyFourIsDrawnAlwaysTheSameAndBothWays() {
        Lot lot = new Lot(new byte[] {1, 2, 3});

        // 19,900 pairs, expected 311; five standard deviations are 88.
        assertThat(drawn(lot)).isBetween(223L, 399L).isEqualTo(drawn(new Lot(new byte[] {1, 2, 3})));
        assertThat(PEOPLE)
                .allSatisfy(other -> assertThat(lot.draws("person-7", other)).isEqualTo(lot.draws(other, "person-7")));
    }

    @Test
    void anotherSecretDrawsOthers() {
        Lot one = new Lot(new byte[] {1});
        Lot two = new Lot(new byte[] {2});

        assertThat(PEOPLE.stream()
                        .filter(other -> one.draws("person-0", other) && two.draws("person-0", other))
                        .count())
                .isLessThan(10);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CircleTest {

    @Property(tries = 60)
    void everySeatIsDrawnInsideThePicture(@ForAll @IntRange(min = 1, max = 40) int count) {
        String svg =
                Circle.of(Collections.nCopies(count, "seat"), 44, false, "", "").toString();

        assertThat(svg.split("<path")).hasSize(count + 1);
        assertThat(svg).doesNotContain("NaN");
    }

    @Test
    void theFirstSeatIsAtTheTopAndTheSecondInReadingDirection() {
        String right = Circle.of(List.of("seat", "seat-kept", "seat-free"), 84, false, "", "")
                .toString();
        String left = Circle.of(List.of("seat", "seat-kept", "seat-free"), 84, true, "", "")
                .toString();

        assertThat(x(right)).isGreaterThan(50);
        assertThat(x(left)).isLessThan(50);
    }

    private static double x(String svg) {
        return Double.parseDouble(svg.replaceAll("(?s).*seat-kept\" d=\"M([0-9.]+) .*", "$1"));
    }
}

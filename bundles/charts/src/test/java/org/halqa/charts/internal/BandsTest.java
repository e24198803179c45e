// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void beginWithTheLeastThatIsShownAndEndWithTheMost() {
        Bands bands = Bands.over(3, 9);
        assertThat(bands.count()).isEqualTo(4);
        assertThat(bands.from(0)).isEqualTo(3);
        assertThat(bands.to(3)).isEqualTo(9);
        assertThat(bands.from(3)).isEqualTo(9);
    }

    @Property
    void everyNumberIsInTheBandThatSaysSo(
            @ForAll @IntRange(max = 500) int least,
            @ForAll @IntRange(max = 500) int more,
            @ForAll @IntRange(max = 500) int some) {
        Bands bands = Bands.over(least, least + more);
        int value = Math.min(least + some, least + more);
        int band = Ink.BANDS.indexOf(bands.colour(value));
        assertThat(bands.count()).isBetween(1, Ink.BANDS.size());
        assertThat(value).isBetween(bands.from(band), bands.to(band));
    }
}

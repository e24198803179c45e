// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Published examples, to the printed digits: Hollander and Wolfe's depression and permeability data and Student's sleep data, as
 * in the documentation of R, and hand-made ones.
 */
class GoldenNumbersTest {

    private static final Sample BEFORE = Sample.of(1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30);
    private static final Sample AFTER = Sample.of(.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29);
    private static final Sample AT_TERM = Sample.of(.80, .83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, .73, 1.46);
    private static final Sample EARLY = Sample.of(1.15, .88, .90, .74, 1.21);
    private static final Sample SLEEP_ONE = Sample.of(.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2);
    private static final Sample SLEEP_TWO = Sample.of(1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    @Test
    void signedRanksOfTheDepressionData() {
        SignedRank test = SignedRank.of(BEFORE.minus(AFTER));

        assertThat(test.positiveRanks()).isEqualTo(40);
        assertThat(test.smallerRanks()).isEqualTo(5);
        assertThat(test.greater()).isCloseTo(0.01953125, within(1e-12));
        assertThat(test.twoSided()).isCloseTo(0.0390625, within(1e-12));
    }

    @Test
    void pseudomedianOfTheDepressionData() {
        SignedRank change = SignedRank.of(AFTER.minus(BEFORE));
        Interval interval = change.interval(.95);

        assertThat(change.pseudomedian()).isCloseTo(-0.46, within(1e-9));
        assertThat(interval.lower()).isCloseTo(-0.786, within(1e-9));
        assertThat(interval.upper()).isCloseTo(-0.010, within(1e-9));
        assertThat(interval.level()).isCloseTo(0.9609375, within(1e-12));
    }

    @Test
    void rankSumsOfThePermeabilityData() {
        RankSum test = RankSum.of(AT_TERM, EARLY);

        assertThat(test.u()).isEqualTo(35);
        assertThat(test.tied()).isFalse();
        assertThat(test.greater()).isCloseTo(0.127206, within(5e-7));
        assertThat(test.twoSided()).isCloseTo(764 / 3003.0, within(1e-12));
        assertThat(test.shift()).isCloseTo(0.305, within(1e-9));
        assertThat(test.superiority()).isCloseTo(0.70, within(1e-12));
        assertThat(test.cliff()).isCloseTo(0.40, within(1e-12));
    }

    @Test
    void permutationsOfThePermeabilityData() {
        assertThat(Permutation.means(AT_TERM, EARLY)).isCloseTo(396 / 3003.0, within(1e-12));
    }

    @Test
    void meansOfTheSleepData() {
        MeanDifference paired = MeanDifference.paired(SLEEP_ONE.minus(SLEEP_TWO));
        assertThat(paired.t()).isCloseTo(-4.062128, within(5e-7));
        assertThat(paired.twoSided()).isCloseTo(0.00283289, within(5e-9));
        assertThat(paired.interval(.95).lower()).isCloseTo(-2.4598858, within(5e-8));
        assertThat(paired.interval(.95).upper()).isCloseTo(-0.7001142, within(5e-8));

        MeanDifference welch = MeanDifference.welch(SLEEP_ONE, SLEEP_TWO);
        assertThat(welch.t()).isCloseTo(-1.860813, within(5e-7));
        assertThat(welch.degrees()).isCloseTo(17.776474, within(5e-7));
        assertThat(welch.twoSided()).isCloseTo(0.0793941, within(5e-8));
        assertThat(welch.interval(.95).lower()).isCloseTo(-3.3654832, within(5e-8));
        assertThat(welch.interval(.95).upper()).isCloseTo(0.2054832, within(5e-8));
    }

    @Test
    void effectSizesOfTheSleepData() {
        assertThat(EffectSize.dz(SLEEP_TWO.minus(SLEEP_ONE))).isCloseTo(1.284558, within(5e-7));
        assertThat(EffectSize.d(SLEEP_TWO, SLEEP_ONE)).isCloseTo(0.832181, within(5e-7));
        assertThat(EffectSize.g(SLEEP_TWO, SLEEP_ONE)).isCloseTo(0.797019, within(5e-7));
    }

    @Test
    void signFlipsOfTheSleepData() {
        assertThat(Permutation.signFlips(SLEEP_TWO.minus(SLEEP_ONE))).isEqualTo(4 / 1024.0);
    }

    @Test
    void proportions() {
        Proportion fifteen = new Proportion(15, 20);

        assertThat(fifteen.wilson(.95).lower()).isCloseTo(0.531299, within(5e-7));
        assertThat(fifteen.wilson(.95).upper()).isCloseTo(0.888138, within(5e-7));
        assertThat(fifteen.clopperPearson(.95).lower()).isCloseTo(0.508954, within(5e-7));
        assertThat(fifteen.clopperPearson(.95).upper()).isCloseTo(0.913429, within(5e-7));
    }

    @Test
    void reliableChange() {
        ReliableChange change = new ReliableChange(7.5, .80);
        assertThat(change.measurementError()).isCloseTo(3.354102, within(5e-7));
        assertThat(change.differenceError()).isCloseTo(4.743416, within(5e-7));
        assertThat(change.index(32.5, 47.5)).isCloseTo(3.162278, within(5e-7));
        assertThat(change.threshold(.95)).isCloseTo(9.297096, within(2e-4));

        ReliableChange wider = new ReliableChange(10, .80);
        assertThat(wider.index(32.5, 47.5)).isCloseTo(2.371708, within(5e-7));
        assertThat(wider.threshold(.95)).isCloseTo(12.396128, within(2.5e-4));
    }

    @Test
    void alpha() {
        double[][] rows = {{4, 5, 4}, {3, 3, 2}, {5, 5, 5}, {2, 1, 2}, {4, 4, 5}};

        assertThat(Reliability.alpha(rows)).isCloseTo(0.9418604651, within(5e-11));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Property(tries = 200)
    void tiedRanksAreAsExactAsCountingEveryDeal(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(min = 0, max = 4) Integer> first,
            @ForAll @Size(value = 5) List<@IntRange(min = 0, max = 4) Integer> second) {
        List<Integer> all = Stream.concat(first.stream(), second.stream()).toList();
        int observed = IntStream.range(0, first.size())
                .map(at -> rank(all, all.get(at)))
                .sum();
        long as = deals(all.size(), first.size())
                .filter(deal ->
                        deal.stream().mapToInt(at -> rank(all, all.get(at))).sum() >= observed)
                .count();

        assertThat(RankSum.of(sample(first), sample(second)).greater())
                .isCloseTo((double) as / deals(all.size(), first.size()).count(), within(1e-9));
    }

    /** Twice the rank of a value, counted one by one. */
    private static int rank(List<Integer> all, int value) {
        long below = all.stream().filter(other -> other < value).count();
        long same = all.stream().filter(other -> other == value).count();
        return (int) (2 * below + same + 1);
    }

    private static Stream<List<Integer>> deals(int all, int chosen) {
        return IntStream.range(0, 1 << all)
                .filter(bits -> Integer.bitCount(bits) == chosen)
                .mapToObj(bits -> IntStream.range(0, all)
                        .filter(at -> (bits >> at & 1) == 1)
                        .boxed()
                        .toList());
    }

    @Property(tries = 200)
    void turningTheSignsTurnsThePseudomedian(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = -9, max = 9) Integer> differences) {
        SignedRank test = SignedRank.of(sample(differences));
        SignedRank turned =
                SignedRank.of(sample(differences.stream().map(value -> -value).toList()));

        assertThat(turned.pseudomedian()).isCloseTo(-test.pseudomedian(), within(1e-9));
        assertThat(turned.twoSided()).isCloseTo(test.twoSided(), within(1e-9));
        assertThat(test.interval(.95).contains(test.pseudomedian())).isTrue();
    }

    @Property(tries = 200)
    void aWilsonIntervalHoldsItsShare(
            @ForAll @IntRange(min = 0, max = 40) int successes, @ForAll @IntRange(min = 0, max = 40) int others) {
        if (successes + others > 0) {
            Proportion proportion = new Proportion(successes, successes + others);

            assertThat(proportion.wilson(.95).contains(proportion.share())).isTrue();
            assertThat(proportion.clopperPearson(.95).contains(proportion.share()))
                    .isTrue();
        }
    }

    @Test
    void theShiftOfThirtyTiedAnswersIsQuickAndInsideItsInterval() {
        double[] before = new double[60];
        double[] after = new double[60];
        Arrays.setAll(before, at -> at % 5);
        Arrays.setAll(after, at -> 1 + at % 4);
        RankSum test = RankSum.of(Sample.of(after), Sample.of(before));

        assertThat(test.tied()).isTrue();
        assertThat(test.interval(.95).contains(test.shift())).isTrue();
        assertThat(test.interval(.95).level()).isGreaterThanOrEqualTo(.95);
        assertThat(test.twoSided()).isBetween(0.0, 1.0);
    }

    @Test
    void oneOddMonthDoesNotTurnATrend() {
        assertThat(Trend.theilSen(Sample.of(1, 2, 3, 40, 5))).isCloseTo(1, within(1e-9));
    }

    @Test
    void holmNeverLowersAProbability() {
        assertThat(Holm.adjust(.01, .04, .03, .005)).containsExactly(.03, .06, .06, .02);
        assertThat(Holm.adjust(.9, .8)).containsExactly(1, 1);
    }

    @Test
    void whatCannotBeComputedIsRefused() {
        assertThatThrownBy(() -> Sample.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EffectSize.dz(Sample.of(1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(1).minus(Sample.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample sample(List<Integer> values) {
        return Sample.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
    }
}

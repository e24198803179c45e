// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.model.MonthSpan;
import org.junit.jupiter.api.Test;

class MonthSpansTest {

    private static final YearMonth END = YearMonth.of(2026, 12);

    @Test
    void monthsThatAreLargeEnoughStandAlone() {
        assertThat(spans(4, 20, 10, 30).codes()).containsExactly("2026-04", "2026-05", "2026-06");
    }

    @Test
    void aSmallMonthIsCountedWithTheOthersOfItsQuarter() {
        assertThat(spans(4, 20, 30, 40, 25, 3, 30).codes())
                .containsExactly("2026-04", "2026-05", "2026-06", "2026-07/2026-09");
    }

    @Test
    void aMonthOfNobodyIsNotSmall() {
        assertThat(spans(7, 20, 0, 30).codes()).containsExactly("2026-07", "2026-08", "2026-09");
    }

    @Test
    void whatWasFrozenOfAQuarterIsNotCountedAgain() {
        assertThat(spans(8, 3, 30).codes()).containsExactly("2026-08/2026-09");
    }

    @Test
    void aQuarterThatIsTooSmallIsCountedWithItsNeighbour() {
        assertThat(spans(4, 2, 3, 1, 40, 30, 20).codes()).containsExactly("2026-04/2026-07", "2026-08", "2026-09");
        assertThat(spans(4, 40, 30, 20, 4).codes()).containsExactly("2026-04", "2026-05", "2026-06/2026-07");
    }

    @Test
    void aSmallMonthWaitsForTheEndOfItsQuarterOrOfTheProgramme() {
        assertThat(spans(7, 30, 4).unfinished()).isTrue();
        assertThat(spans(7, 30, 4, 30).unfinished()).isFalse();
        assertThat(spans(4, 2, 30, 40, 30).unfinished()).isFalse();
        assertThat(MonthSpans.of(facts(7, 30, 4), month(7), month(8), month(8), 10)
                        .unfinished())
                .isFalse();
    }

    @Property
    void everyMonthIsInOneSpanAndNoSpanIsSmallUnlessAllOfThemAre(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 25) Integer> people) {
        int[] each = people.stream().mapToInt(Integer::intValue).toArray();
        MonthSpans spans = spans(4, each);
        assertThat(spans.all().stream().flatMap(MonthSpan::months))
                .containsExactlyElementsOf(
                        new MonthSpan(month(4), month(3 + each.length)).months().toList());
        int total = people.stream().mapToInt(Integer::intValue).sum();
        for (MonthSpan span : spans.all()) {
            int about = span.months()
                    .mapToInt(month -> each[month.getMonthValue() - 4])
                    .sum();
            assertThat(about == 0 || about >= 10 || total < 10)
                    .as("%d people in %s", about, span.code())
                    .isTrue();
        }
    }

    /** From a month on, one fact of so many people in each. */
    private static MonthSpans spans(int first, int... people) {
        return MonthSpans.of(facts(first, people), month(first), month(first + people.length - 1), END, 10);
    }

    private static List<Fact> facts(int first, int... people) {
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            if (people[at] > 0) {
                facts.add(new Fact(month(first + at).atDay(7), Map.of(), people[at], List.of("MS2")));
            }
        }
        return facts;
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}

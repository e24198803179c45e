// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final String TEXT = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

    @Test
    void findingsOfOneKindThatTouchTheSameLettersBecomeOne() {
        assertThat(settle(finding(0, 5, Kind.PERSON), finding(3, 9, Kind.PERSON), finding(4, 5, Kind.PERSON)))
                .containsExactly("0-9 PERSON");
    }

    @Test
    void whatLiesWithinAnotherKindStaysWithinIt() {
        assertThat(settle(finding(10, 12, Kind.PLACE), finding(0, 20, Kind.QUASI_IDENTIFIER)))
                .containsExactly("0-20 QUASI_IDENTIFIER", "10-12 PLACE");
    }

    @Test
    void whatMustBeMaskedLeadsOverTheSameLetters() {
        assertThat(settle(finding(0, 4, Kind.PLACE), finding(0, 4, Kind.PERSON)))
                .containsExactly("0-4 PERSON", "0-4 PLACE");
    }

    @Test
    void ofTwoThatCrossAndAreReplacedOneIsMadeThatIsAsStrict() {
        assertThat(settle(finding(0, 8, Kind.PLACE), finding(6, 12, Kind.PERSON)))
                .containsExactly("0-12 PERSON");
        assertThat(settle(finding(0, 6, Kind.PERSON), finding(4, 14, Kind.PLACE)))
                .containsExactly("0-14 PERSON");
    }

    @Test
    void whatIsToBeLookedAtGrowsAroundWhatItCrosses() {
        assertThat(settle(finding(0, 6, Kind.QUASI_IDENTIFIER), finding(4, 12, Kind.DATE)))
                .containsExactly("0-12 QUASI_IDENTIFIER", "4-12 DATE");
        assertThat(settle(finding(0, 9, Kind.QUASI_IDENTIFIER), finding(3, 6, Kind.PLACE), finding(5, 12, Kind.PERSON)))
                .containsExactly("0-12 QUASI_IDENTIFIER", "3-12 PERSON");
    }

    @Test
    void whatIsToBeLookedAtKeepsWhatAReplacedOneLeaves() {
        assertThat(settle(finding(0, 6, Kind.PERSON), finding(4, 12, Kind.QUASI_IDENTIFIER)))
                .containsExactly("0-6 PERSON", "6-12 QUASI_IDENTIFIER");
    }

    @Property
    void nothingFoundIsUncoveredAndNothingCrosses(@ForAll("findings") List<Finding> raw) {
        List<Finding> settled = Overlaps.settle(TEXT, new ArrayList<>(raw));
        assertThat(covered(settled)).isEqualTo(covered(raw));
        for (Finding one : settled) {
            for (Finding other : settled) {
                boolean crosses = one.start() < other.start() && other.start() < one.end() && one.end() < other.end();
                assertThat(crosses).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 11);
        Arbitrary<Kind> kind = Arbitraries.of(Kind.PERSON, Kind.PLACE, Kind.QUASI_IDENTIFIER, Kind.DATE);
        return Combinators.combine(start, length, kind)
                .as((from, long1, what) -> finding(from, from + long1, what))
                .list()
                .ofMaxSize(12);
    }

    private static BitSet covered(List<Finding> findings) {
        BitSet covered = new BitSet();
        findings.forEach(each -> covered.set(each.start(), each.end()));
        return covered;
    }

    private static List<String> settle(Finding... findings) {
        return Overlaps.settle(TEXT, List.of(findings)).stream()
                .map(each -> each.start() + "-" + each.end() + " " + each.kind())
                .toList();
    }

    private static Finding finding(int start, int end, Kind kind) {
        Treatment treatment =
                switch (kind) {
                    case PERSON -> Treatment.MASK;
                    case PLACE, DATE -> Treatment.GENERALISE;
                    default -> Treatment.REVIEW;
                };
        return new Finding(start, end, kind, treatment, "test", Message.of("door", "reason.test"), "");
    }
}

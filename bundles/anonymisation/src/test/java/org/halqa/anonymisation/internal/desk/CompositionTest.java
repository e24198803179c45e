// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.model.Message;

class CompositionTest {

    /** Every letter is there once, so that a letter that leaves can be told. */
    private static final String ORIGINAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void noLetterUnderAReplacedFindingLeaves(@ForAll("sheets") Sheet sheet) {
        String leaving = sheet.leaving(0).text();
        for (Decided mark : sheet.visible(0)) {
            if (Marks.replaced(mark)) {
                for (int at = mark.finding().start(); at < mark.finding().end(); at++) {
                    assertThat(leaving).doesNotContain(ORIGINAL.substring(at, at + 1));
                }
            }
        }
    }

    @Property
    void everyOtherLetterLeavesInItsPlace(@ForAll("sheets") Sheet sheet) {
        Composition leaving = sheet.leaving(0);
        for (Composition.Piece piece : leaving.pieces()) {
            if (!piece.replaced()) {
                assertThat(leaving.text().substring(piece.start(), piece.end()))
                        .isEqualTo(ORIGINAL.substring(piece.from(), piece.to()));
            }
        }
        for (Decided mark : sheet.visibleInLeaving(0)) {
            assertThat(mark.finding().end()).isLessThanOrEqualTo(leaving.text().length());
        }
    }

    @Property
    void aSheetComesBackFromItsSealAsItWas(@ForAll("sheets") Sheet sheet) {
        assertThat(SheetFile.read(SheetFile.write(sheet))).isEqualTo(sheet);
    }

    /** Findings of which any two are apart or one within the other, as the search settles them. */
    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 45);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 12);
        Arbitrary<Decision> decision = Arbitraries.of(Decision.class);
        return Combinators.combine(start, length, decision)
                .as((from, long1, what) -> mark(from, Math.min(ORIGINAL.length(), from + long1), what))
                .list()
                .ofMaxSize(9)
                .map(CompositionTest::sheet);
    }

    private static Decided mark(int start, int end, Decision decision) {
        Finding finding =
                new Finding(start, end, Kind.PERSON, Treatment.MASK, "test", Message.of("door", "reason", "1"), "[*]");
        String words = decision == Decision.ACCEPTED ? "[*]" : "";
        return new Decided(0, 0, finding, decision, words, decision == Decision.KEPT ? "because" : "");
    }

    private static Sheet sheet(List<Decided> raw) {
        List<Decided> settled = new ArrayList<>();
        for (Decided mark : raw) {
            boolean apart = settled.stream().allMatch(each -> {
                Finding one = each.finding();
                Finding other = mark.finding();
                boolean same = one.start() == other.start() && one.end() == other.end();
                boolean nested = Marks.within(one, other) || Marks.within(other, one);
                return !same && (nested || one.end() <= other.start() || other.end() <= one.start());
            });
            if (apart) {
                settled.add(new Decided(
                        settled.size() + 1, 0, mark.finding(), mark.decision(), mark.words(), mark.reason()));
            }
        }
        settled.sort(Comparator.comparing((Decided each) -> each.finding().start())
                .thenComparing(each -> -each.finding().end()));
        Passage passage = new Passage("needs", Message.of("sessions", "field.needs"), "fr", ORIGINAL);
        Submission submission = new Submission(
                "session-report", "s", "p", "a", Map.of("zone", List.of("FM")), List.of(passage), List.of("x"), "");
        return new Sheet(submission, settled, Set.of("name"), Set.of(), "remark");
    }
}

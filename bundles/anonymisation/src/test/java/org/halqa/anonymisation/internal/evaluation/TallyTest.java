// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void aSpanIsFoundWhenAllOfItIsCovered() {
        tally.add(
                sample(new Sample.Span(0, 4, "PER"), new Sample.Span(5, 10, "LOC")),
                List.of(finding(0, 2), finding(2, 8)));
        assertThat(tally.full().get("PER")).isEqualTo(new Wilson(1, 1));
        assertThat(tally.full().get("LOC")).isEqualTo(new Wilson(0, 1));
        assertThat(tally.full().get("all")).isEqualTo(new Wilson(1, 2));
        assertThat(tally.flagged().get("LOC")).isEqualTo(new Wilson(1, 1));
        assertThat(tally.leaking()).isEqualTo(new Wilson(1, 1));
        assertThat(tally.overmasked()).isEqualTo(new Wilson(1, 3));
    }

    @Test
    void aCleanTextIsTouchedByAnyFinding() {
        tally.add(sample(), List.of());
        tally.add(sample(), List.of(finding(3, 4)));
        assertThat(tally.touched()).isEqualTo(new Wilson(1, 2));
        assertThat(tally.overmasked()).isEqualTo(new Wilson(1, 24));
    }

    private static Sample sample(Sample.Span... spans) {
        return new Sample("1", "fr", "", "abcd efghij!", List.of(spans));
    }

    private static Finding finding(int start, int end) {
        return new Finding(
                start, end, Finding.Kind.PERSON, Finding.Treatment.MASK, "a", Message.of("door", "reason.test"), "");
    }
}

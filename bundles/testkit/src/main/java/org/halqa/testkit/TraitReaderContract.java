// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.anonymisation.spi.TraitReader.Mention;
import org.halqa.anonymisation.spi.TraitReader.Said;
import org.junit.jupiter.api.Test;

/** What every reader of traits promises. Extend it, name the reader and a sentence in which it sees somebody. */
public abstract class TraitReaderContract {

    private static final List<String> ODD =
            List.of("\u0000", "\uD800", "\uDC00a", "\u202E\u2066", "'; --", "<script>", "((((", "\uFEFFا\u0640");

    /** The reader. */
    protected abstract TraitReader reader();

    /** A sentence that speaks of one person. */
    protected abstract String sentence();

    /** The words for that person. */
    protected abstract String person();

    /** What it says of them, in any order. */
    protected abstract List<Trait> traits();

    /** Language of the sentence. */
    protected String language() {
        return "fr";
    }

    private List<Mention> in(String text) {
        return reader().mentions(new TestText(text, language()), Map.of());
    }

    @Test
    void hasAStableId() {
        assertThat(reader().id()).matches("[A-Za-z0-9_.-]{1,60}").isEqualTo(reader().id());
    }

    @Test
    void seesNobodyInNothing() {
        assertThat(in("")).isEmpty();
        assertThat(in(" \n\t ")).isEmpty();
    }

    @Test
    void seesWhatIsSaid() {
        int start = sentence().indexOf(person());
        assertThat(start).as("the sentence holds the person").isNotNegative();
        assertThat(in(sentence())).singleElement().satisfies(mention -> {
            assertThat(mention.start()).isEqualTo(start);
            assertThat(mention.end()).isEqualTo(start + person().length());
            assertThat(mention.said()).extracting(Said::trait).containsExactlyInAnyOrderElementsOf(traits());
        });
    }

    @Test
    void everyWordingSaysLessThanTheOneBefore() {
        Mention mention = in(sentence()).get(0);
        int said = mention.said().size();
        for (TraitReader.Wording each : mention.wordings()) {
            assertThat(each.words()).isNotBlank();
            assertThat(each.said().size()).isLessThanOrEqualTo(said);
            said = each.said().size();
        }
    }

    @Test
    void staysWithinOddTexts() {
        for (String odd : ODD) {
            String text = odd + " " + sentence() + " " + odd;
            assertThat(in(text))
                    .allMatch(each -> each.start() < each.end() && each.end() <= text.length())
                    .allMatch(each -> each.said().stream().allMatch(said -> said.end() <= text.length()));
        }
    }

    @Test
    void logsNothingOfWhatItReads() {
        for (Mention each : in(sentence())) {
            assertThat(each.toString()).doesNotContain(person());
            assertThat(each.said().toString()).doesNotContain(person());
        }
    }

    @Test
    void isDoneWithALongTextInTime() {
        String text = (sentence() + "\n").repeat(2_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> in(text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.junit.jupiter.api.Test;

/**
 * What every detector promises. Extend it, name the detector and a sentence in which it finds something:
 *
 * <pre>{@code
 * class BadgeDetectorTest extends DetectorContract {
 *     protected Detector detector() { return new BadgeDetector(); }
 *     protected String identifying() { return "Elle porte le badge PX-118."; }
 *     protected String surface() { return "PX-118"; }
 * }
 * }</pre>
 */
public abstract class DetectorContract {

    /** Nothing visible, but there: detectors search what is folded and answer in positions of the original. */
    private static final String INVISIBLE = "\u200B\u2060";

    private static final List<String> ODD = List.of(
            "\u0000",
            "\uD800",
            "\uDC00a",
            "\u202E\u2066",
            "'; --",
            "{{7*7}}",
            "<script>",
            "((((",
            "\uFEFFا\u0640",
            "+++++",
            "@");

    /** The detector. */
    protected abstract Detector detector();

    /** A sentence that holds {@link #surface()}. */
    protected abstract String identifying();

    /** The stretch of it that must not leave. */
    protected abstract String surface();

    /** Language of the sentence. */
    protected String language() {
        return "fr";
    }

    private List<Finding> find(String text) {
        return detector().detect(new TestText(text, language()));
    }

    @Test
    void hasAStableId() {
        assertThat(detector().id())
                .matches("[A-Za-z0-9_.-]{1,60}")
                .isEqualTo(detector().id());
    }

    @Test
    void findsNothingInNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \n\t ")).isEmpty();
    }

    @Test
    void findsWhatItIsFor() {
        int start = identifying().indexOf(surface());
        assertThat(start).as("the sentence holds the surface").isNotNegative();
        assertThat(find(identifying()))
                .anyMatch(found -> found.start() <= start
                        && found.end() >= start + surface().length());
    }

    @Test
    void answersInPositionsOfTheOriginal() {
        List<int[]> plain = positions(find(identifying()), 0);
        assertThat(plain).isNotEmpty();
        assertThat(positions(find(INVISIBLE + identifying()), -INVISIBLE.length()))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(plain);
    }

    private static List<int[]> positions(List<Finding> found, int shift) {
        return found.stream()
                .map(each -> new int[] {each.start() + shift, each.end() + shift})
                .toList();
    }

    @Test
    void signsItsFindingsAndRepeatsNothing() {
        String secret = surface().toLowerCase(Locale.ROOT);
        assertThat(find(identifying())).allSatisfy(found -> {
            assertThat(found.detector()).isEqualTo(detector().id());
            assertThat(found.replacement().toLowerCase(Locale.ROOT)).doesNotContain(secret);
            assertThat(found.reason().arguments().toString().toLowerCase(Locale.ROOT))
                    .doesNotContain(secret);
        });
    }

    @Test
    void keepsNothingAndAnswersTheSameOnManyThreads() {
        Detector one = detector();
        NormalisedText text = new TestText(identifying(), language());
        List<Finding> first = one.detect(text);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> one.detect(text))
                        .toList())
                .allSatisfy(again -> assertThat(again).isEqualTo(first));
        assertThat(one.detect(new TestText("", language()))).isEmpty();
    }

    @Test
    void survivesWhateverIsTyped() {
        for (String odd : ODD) {
            String text = odd + identifying() + odd.repeat(20);
            assertThat(find(text)).allSatisfy(found -> assertThat(found.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Test
    void isQuickOnALongText() {
        String text = (identifying() + " ").repeat(20_000 / (identifying().length() + 1) + 1);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find(text));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> find(surface().repeat(5_000 / surface().length() + 1)));
    }
}

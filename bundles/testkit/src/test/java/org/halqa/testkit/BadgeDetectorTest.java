// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

/** The contract holds for a good detector and can fail for bad ones. */
class BadgeDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new BadgeDetector();
    }

    @Override
    protected String identifying() {
        return "Elle porte le badge PX-118.";
    }

    @Override
    protected String surface() {
        return "PX-118";
    }

    @Test
    void oneThatCountsInTheFoldedTextIsCaught() {
        DetectorContract contract = contractFor(new BadgeDetector() {
            @Override
            Finding finding(NormalisedText text, int start, int end) {
                return new Finding(
                        start, end, Finding.Kind.OTHER, Finding.Treatment.MASK, id(), Message.of("p", "k"), "");
            }
        });
        assertThatThrownBy(contract::answersInPositionsOfTheOriginal).isInstanceOf(AssertionError.class);
    }

    @Test
    void oneThatRepeatsWhatItFoundIsCaught() {
        DetectorContract contract = contractFor(new BadgeDetector() {
            @Override
            Finding finding(NormalisedText text, int start, int end) {
                Message telling = Message.of("p", "k", text.cased().substring(start, end));
                return new Finding(start, end, Finding.Kind.OTHER, Finding.Treatment.MASK, id(), telling, "");
            }
        });
        assertThatThrownBy(contract::signsItsFindingsAndRepeatsNothing).isInstanceOf(AssertionError.class);
    }

    private static DetectorContract contractFor(Detector detector) {
        return new BadgeDetectorTest() {
            @Override
            protected Detector detector() {
                return detector;
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new PhoneDetector();
    }

    @Override
    protected String identifying() {
        return "Rappeler au 06 61 22 33 44 demain.";
    }

    @Override
    protected String surface() {
        return "06 61 22 33 44";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joindre le +33 6 12 34 56 78 14 jours après. | +33 6 12 34 56 78",
                "Joindre le +221 77 123 45 67 2 fois. | +221 77 123 45 67",
                "Son numéro, 00 32 470 12 34 56, ne répond plus. | 00 32 470 12 34 56",
                "Un numéro mal noté : +33 6 12 34 56 7 | +33 6 12 34 56 7"
            })
    void endsWhereANumberOfSomeCountryDoes(String text, String number) {
        assertThat(detector().detect(StockDetectors.fold(text, "fr")))
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly(number);
    }
}

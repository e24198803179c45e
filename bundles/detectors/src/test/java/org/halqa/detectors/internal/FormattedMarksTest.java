// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses with a format, as people type them in haste. */
class FormattedMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | écrire à amina @ gmail . com | amina @ gmail . com",
                "EMAIL | écrire à amina @ gmail.com svp | amina @ gmail.com",
                "EMAIL | écrire à amina@gmail,com svp | amina@gmail,com",
                "PLATE | immatriculée A-12345-6 | A-12345-6",
                "POSITION | position N 34° 40' 52\" W 1° 54' 30\" | N 34° 40' 52\" W 1° 54' 30\"",
                "PHONE | nmrtha sfr stta stta wa7d jouj tlata reb3a khmsa stta seb3a | sfr stta stta wa7d jouj tlata reb3a khmsa stta seb3a"
            })
    void areCoveredWhole(Kind kind, String text, String surface) {
        int start = text.indexOf(surface);
        assertThat(StockDetectors.in(text, "fr"))
                .anyMatch(
                        each -> each.kind() == kind && each.start() <= start && each.end() >= start + surface.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réunion @ midi . Merci à tous.",
                "écrire à contact@example.org, merci",
                "Le point A - 123 - 4 du plan",
                "contact@example.org . Demain on verra."
            })
    void dragNothingAfterThem(String text) {
        assertThat(StockDetectors.in(text, "fr"))
                .noneMatch(each -> each.kind() == Kind.PLATE
                        || each.kind() == Kind.EMAIL
                                && !text.substring(each.start(), each.end()).equals("contact@example.org"));
    }
}

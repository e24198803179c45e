// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halqa.anonymisation.spi.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    private static final Normaliser NORMALISER = new Normaliser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sa\u200Bmi\u200Dra | samira
                    \u202Eهند\u202C | هند
                    مُحَمَّد | محمد
                    مـــريم | مريم
                    فاطِمة الزهراء | فاطمه الزهراء
                    أإآٱ | اااا
                    سمیرۃ | سميره
                    ٠٦۱۲０９ | 061209
                    Ѕаmira | samira
                    ВК123456 | bk123456
                    Saḿira | samira
                    ＡＷＡ | awa
                    𝐀𝐰𝐚 | awa
                    Œdème ﬁn | oedeme fin
                    l’équipe – « là » | l'equipe - « la »
                    \uFEED\uFE8E\uFEDF\uFEAA | والد
                    İzmir ŁÓDŹ | izmir lodz
                    BK\u00AD123456 | bk123456
                    """)
    void folds(String original, String folded) {
        assertThat(fold(original).folded()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Рассвет", "Αθήνα", "Москва"})
    void leavesWordsOfAnotherScript(String word) {
        assertThat(fold(word).cased()).isEqualTo(java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC));
    }

    @Property(tries = 2000)
    void positionsOnlyMoveForwardAndStayInside(@ForAll("texts") String original) {
        NormalisedText text = fold(original);
        assertThat(text.cased()).hasSameSizeAs(text.folded());
        int start = 0;
        int end = 0;
        for (int at = 0; at < text.folded().length(); at++) {
            assertThat(text.originalStart(at)).isGreaterThanOrEqualTo(start).isLessThan(text.originalEnd(at));
            assertThat(text.originalEnd(at)).isGreaterThanOrEqualTo(end).isLessThanOrEqualTo(original.length());
            start = text.originalStart(at);
            end = text.originalEnd(at);
        }
    }

    @Property(tries = 2000)
    void positionsLeadBackToWhatTheyCameFrom(@ForAll("texts") String original) {
        NormalisedText text = fold(original);
        for (int at = 0; at < text.cased().length(); at++) {
            char each = text.cased().charAt(at);
            if (each < 0x80) {
                continue; // may have been written with a look-alike, which only its word reveals
            }
            String source = original.substring(text.originalStart(at), text.originalEnd(at));
            assertThat(fold(source).cased()).contains(String.valueOf(each));
        }
    }

    @Property(tries = 2000)
    void foldingTwiceChangesNothing(@ForAll("texts") String original) {
        NormalisedText text = fold(original);
        assertThat(fold(text.folded()).folded()).isEqualTo(text.folded());
        assertThat(fold(text.cased()).cased()).isEqualTo(text.cased());
    }

    @org.junit.jupiter.api.Test
    void foldingTwiceChangesNothingForAnyCodePoint() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (!Character.isDefined(letter) || Character.getType(letter) == Character.SURROGATE) {
                continue;
            }
            NormalisedText once = fold(Character.toString(letter));
            assertThat(fold(once.folded()).folded()).as("U+%04X", letter).isEqualTo(once.folded());
            assertThat(fold(once.cased()).cased()).as("U+%04X", letter).isEqualTo(once.cased());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301",
                "a\u0301\u0327",
                "\u200B",
                "0 ",
                "a.a.a@",
                "\uFDFA",
                "Аa",
                "\u0651\u064E",
                "e\u0323\u0301"
            })
    void takesLinearTime(String piece) {
        // Guards against work that grows with the square, also on a busy machine; it is no limit of speed.
        String long100 = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> fold(long100).folded());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> fold("a" + long100).folded());
    }

    /** All of Unicode, and often the troublesome parts of it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> troublesome = Arbitraries.strings()
                .withChars("aAéẞ İıſК ВЕсаіΟαΒ0٣۷０ ُّ̣́ـةىیکﷺﻻ«’–\u200B\u200D\u202E\u2066\uFE0F\u00AD\uD835\uDC00ёЁй")
                .ofMaxLength(24);
        return Arbitraries.oneOf(any, troublesome);
    }

    private static NormalisedText fold(String original) {
        return NORMALISER.normalise(original, "fr");
    }
}

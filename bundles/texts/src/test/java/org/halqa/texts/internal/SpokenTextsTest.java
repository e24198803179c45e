// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.texts.Texts;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

class SpokenTextsTest {

    private static final Locale FR = Locale.FRENCH;
    private static final Locale AR = Locale.forLanguageTag("ar");
    private static final Locale EN = Locale.ENGLISH;

    private record Pack(String module, Map<String, String> french, Map<String, String> arabic) implements LanguagePack {
        @Override
        public Map<String, String> messages(Locale locale) {
            return switch (locale.getLanguage()) {
                case "fr" -> french;
                case "ar" -> arabic;
                default -> Map.of();
            };
        }
    }

    private static final Pack SESSIONS = new Pack(
            "sessions",
            Map.ofEntries(
                    Map.entry("hello", "Bonjour"),
                    Map.entry("held", "Tenue le {0}"),
                    Map.entry("count", "{0, plural, =0 {Aucune séance} one {# séance} other {# séances}} sur {1}"),
                    Map.entry("zone", "Zone : {0} ; « ok » ?"),
                    Map.entry("nested", "{0}, puis {1}"),
                    Map.entry("apostrophe", "L'autre"),
                    Map.entry("broken", "{0, plural")),
            Map.of(
                    "hello", "مرحبا",
                    "held", "عُقدت يوم {0}",
                    "count",
                            "{0, plural, zero {لا جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}"));

    private final Texts texts = SpokenTexts.of(List.of(SESSIONS));

    private String say(Locale locale, String key, Object... arguments) {
        return texts.say(Message.of("sessions", key, arguments), locale);
    }

    @Test
    void speaksTheLanguageOfTheReaderAndFrenchWhereItIsMissing() {
        assertThat(say(AR, "hello")).isEqualTo("مرحبا");
        assertThat(say(EN, "hello")).isEqualTo("Bonjour");
        assertThat(say(Locale.JAPAN, "hello")).isEqualTo("Bonjour");
    }

    @Test
    void countsByTheRulesOfTheLanguage() {
        assertThat(say(FR, "count", 0, 24)).isEqualTo("Aucune séance sur 24");
        assertThat(say(FR, "count", 1, 24)).isEqualTo("1 séance sur 24");
        assertThat(say(AR, "count", 2)).isEqualTo("جلستان");
        assertThat(say(AR, "count", 7)).isEqualTo("7 جلسات");
        assertThat(say(AR, "count", 40)).isEqualTo("40 جلسة");
    }

    @Test
    void wordsArgumentsInTheSameLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 12);

        assertThat(say(FR, "held", day)).isEqualTo("Tenue le 12 novembre 2026");
        assertThat(say(AR, "held", day)).isEqualTo("عُقدت يوم 12 نونبر 2026");
        assertThat(say(FR, "held", YearMonth.of(2026, 8))).isEqualTo("Tenue le août 2026");
        assertThat(say(FR, "held", new BigDecimal("5.5"))).isEqualTo("Tenue le 5,5");
        assertThat(say(AR, "held", new Labels("Oriental", "جهة الشرق", ""))).isEqualTo("عُقدت يوم جهة الشرق");
        assertThat(say(FR, "nested", Message.of("sessions", "hello"), LocalTime.of(9, 5)))
                .isEqualTo("Bonjour, puis 09:05");
    }

    @Test
    void setsFrenchPunctuationWithNoBreakSpaces() {
        assertThat(say(FR, "zone", "RSK")).isEqualTo("Zone\u00a0: RSK\u00a0; «\u00a0ok\u00a0»\u00a0?");
    }

    @Test
    void neverThrowsForAGap() {
        assertThat(say(FR, "unheard")).isEqualTo("«unheard»");
        assertThat(say(FR, "broken", 1)).isEqualTo("«broken»");
        assertThat(texts.say(Message.of("nowhere", "hello"), AR)).isEqualTo("«hello»");
        assertThat(say(FR, "apostrophe")).isEqualTo("L'autre");
    }

    @Test
    void keepsWhatLooksLikeAPatternInAnArgument() {
        assertThat(say(FR, "held", "{0} '{' <b>")).isEqualTo("Tenue le {0} '{' <b>");
    }

    @Test
    void knowsAKeyOfAnyLanguage() {
        assertThat(texts.knows("sessions", "hello")).isTrue();
        assertThat(texts.knows("sessions", "unheard")).isFalse();
        assertThat(texts.locales()).containsExactly(FR, AR, EN);
    }

    @Test
    void wordsDaysAsMoroccoDoes() {
        assertThat(texts.day(LocalDate.of(2026, 8, 1), FR)).isEqualTo("1er août 2026");
        assertThat(texts.day(LocalDate.of(2026, 7, 30), AR)).isEqualTo("30 يوليوز 2026");
        assertThat(texts.day(LocalDate.of(2026, 9, 20), EN)).isEqualTo("20 September 2026");
        assertThat(texts.weekday(LocalDate.of(2026, 11, 26), FR)).isEqualTo("jeudi");
        assertThat(texts.weekday(LocalDate.of(2026, 11, 22), AR)).isEqualTo("الأحد");
        assertThat(texts.weekday(LocalDate.of(2026, 11, 23), EN)).isEqualTo("Monday");
        assertThat(texts.month(YearMonth.of(2026, 5), AR)).isEqualTo("ماي 2026");
    }

    @Test
    void writesDigitsZeroToNineEverywhere() {
        assertThat(texts.number(0.5, AR)).isEqualTo("0,5");
        assertThat(texts.number(0.5, FR)).isEqualTo("0,5");
        assertThat(texts.number(0.5, EN)).isEqualTo("0.5");
        assertThat(texts.number(24, AR)).isEqualTo("24");
    }

    @Test
    void aPackThatThrowsIsLeftOut() {
        LanguagePack throwing = new LanguagePack() {
            @Override
            public String module() {
                return "partner";
            }

            @Override
            public Map<String, String> messages(Locale locale) {
                throw new IllegalStateException("no file");
            }
        };

        Texts both = SpokenTexts.of(List.of(throwing, SESSIONS));

        assertThat(both.say(Message.of("sessions", "hello"), FR)).isEqualTo("Bonjour");
    }

    @Test
    void theHigherRankRewordsKeyByKeyAndLeavesNoTrace() {
        var packs = new Packs();
        var house = new SpokenTexts(packs);
        var ours = new Pack("sessions", Map.of("hello", "Salam"), Map.of());
        packs.add(ours, 10);
        packs.add(SESSIONS, 0);

        assertThat(house.say(Message.of("sessions", "hello"), FR)).isEqualTo("Salam");
        assertThat(house.say(Message.of("sessions", "apostrophe"), FR)).isEqualTo("L'autre");

        packs.remove(ours);
        assertThat(house.say(Message.of("sessions", "hello"), FR)).isEqualTo("Bonjour");
    }

    @Test
    void severalMonthsAreTheirFirstAndTheirLast() {
        MonthSpan quarter = new MonthSpan(YearMonth.of(2026, 7), YearMonth.of(2026, 9));
        assertThat(say(FR, "held", quarter)).isEqualTo("Tenue le juillet à septembre 2026");
        assertThat(say(AR, "held", quarter)).isEqualTo("عُقدت يوم يوليوز إلى شتنبر 2026");
        assertThat(say(EN, "nested", quarter, "")).startsWith("July to September 2026");
        MonthSpan winter = new MonthSpan(YearMonth.of(2026, 12), YearMonth.of(2027, 2));
        assertThat(say(FR, "held", winter)).isEqualTo("Tenue le décembre 2026 à février 2027");
        MonthSpan alone = new MonthSpan(YearMonth.of(2026, 5), YearMonth.of(2026, 5));
        assertThat(say(AR, "held", alone)).isEqualTo("عُقدت يوم ماي 2026");
    }
}

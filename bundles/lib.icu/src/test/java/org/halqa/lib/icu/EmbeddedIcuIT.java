// SPDX-License-Identifier: Apache-2.0
package org.halqa.lib.icu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks the trimmed jar, and nothing else, for everything that texts need. */
class EmbeddedIcuIT {

    private static final ULocale FRENCH = new ULocale("fr");
    private static final ULocale MOROCCAN = new ULocale("ar_MA@numbers=latn");
    private static final ULocale ENGLISH = new ULocale("en_GB");

    @Test
    void comesFromOurJar() {
        String source = MessageFormat.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        assertThat(source).contains("org.halqa.lib.icu").endsWith(".jar");
    }

    @Test
    void knowsTheSixPluralsOfArabic() {
        PluralRules rules = PluralRules.forLocale(MOROCCAN);

        assertThat(rules.select(0)).isEqualTo("zero");
        assertThat(rules.select(1)).isEqualTo("one");
        assertThat(rules.select(2)).isEqualTo("two");
        assertThat(rules.select(7)).isEqualTo("few");
        assertThat(rules.select(40)).isEqualTo("many");
        assertThat(rules.select(100)).isEqualTo("other");
    }

    @Test
    void formatsPluralSelectAndOrdinal() {
        var plural = new MessageFormat("{n, plural, one {# séance} other {# séances}}", FRENCH);
        var ordinal = new MessageFormat("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", ENGLISH);
        var choice = new MessageFormat("{who, select, reader {lit} other {écrit}}", FRENCH);

        assertThat(plural.format(Map.of("n", 0))).isEqualTo("0 séance");
        assertThat(plural.format(Map.of("n", 24))).isEqualTo("24 séances");
        assertThat(ordinal.format(Map.of("n", 22))).isEqualTo("22nd");
        assertThat(choice.format(Map.of("who", "reader"))).isEqualTo("lit");
    }

    @Test
    void writesNumbers() {
        assertThat(NumberFormat.getInstance(FRENCH).format(5.5)).isEqualTo("5,5");
        assertThat(NumberFormat.getInstance(MOROCCAN).format(5.5)).isEqualTo("5,5");
        assertThat(NumberFormat.getInstance(ENGLISH).format(5.5)).isEqualTo("5.5");
        assertThat(NumberFormat.getPercentInstance(FRENCH).format(0.8)).endsWith("%");
    }

    @Test
    void knowsMoroccanMonthsAndDays() {
        var symbols = new DateFormatSymbols(MOROCCAN);

        assertThat(symbols.getMonths())
                .containsExactly(
                        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر",
                        "دجنبر");
        assertThat(symbols.getWeekdays()).contains("الخميس");
        assertThat(new DateFormatSymbols(FRENCH).getMonths()).contains("août", "décembre");
    }

    @Test
    void formatsADateInAPattern() {
        var format = new MessageFormat("{d, date, ::yMMMMd}", FRENCH);

        assertThat(format.format(Map.of("d", new java.util.Date(0)))).contains("1970");
        assertThat(DateFormat.getDateInstance(DateFormat.LONG, MOROCCAN).format(new java.util.Date(0)))
                .contains("1970");
    }
}

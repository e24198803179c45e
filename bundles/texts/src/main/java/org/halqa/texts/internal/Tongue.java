// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A language of the house and the conventions it is written with: Moroccan Arabic months, digits 0-9 everywhere. */
enum Tongue {
    FRENCH("fr", "fr", " à "),
    ARABIC("ar", "ar_MA@numbers=latn", " إلى "),
    ENGLISH("en", "en_GB", " to ");

    private final Locale locale;
    private final ULocale conventions;
    private final String until;

    /** Immutable, unlike the older number formats of ICU. */
    private final LocalizedNumberFormatter numbers;

    Tongue(String language, String conventions, String until) {
        this.locale = Locale.forLanguageTag(language);
        this.conventions = new ULocale(conventions);
        this.until = until;
        this.numbers = NumberFormatter.withLocale(this.conventions).precision(Precision.maxFraction(6));
    }

    Locale locale() {
        return locale;
    }

    ULocale conventions() {
        return conventions;
    }

    /** What stands between the first and the last of several months. */
    String until() {
        return until;
    }

    LocalizedNumberFormatter numbers() {
        return numbers;
    }

    /** The tongue of a reader of {@code locale}; French for everybody else. */
    static Tongue of(Locale locale) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(FRENCH);
    }

    static List<Locale> locales() {
        return Arrays.stream(values()).map(Tongue::locale).toList();
    }
}

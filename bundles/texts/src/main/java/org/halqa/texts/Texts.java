// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns messages, dates and numbers into words. A service; safe on any thread; never throws for a missing text: it
 * returns the key between guillemets, so that a gap is seen and nothing breaks.
 */
@ProviderType
public interface Texts {

    /** Languages that a reader can choose, French first. */
    Set<Locale> locales();

    /**
     * The text of {@code message} for a reader of {@code locale}: that language, else French. Patterns are ICU message
     * patterns; arguments that are labels, messages, dates or numbers are worded in the same language.
     */
    String say(Message message, Locale locale);

    /** True when {@code module} knows {@code key} in any language. */
    boolean knows(String module, String key);

    /** A day in words, Monday first, Moroccan month names, digits 0-9: {@code 12 novembre 2026}, {@code 12 نونبر 2026}. */
    String day(LocalDate day, Locale locale);

    /** The name of a day of the week, in lower case where the language has case: {@code jeudi}, {@code الخميس}. */
    String weekday(LocalDate day, Locale locale);

    /** A month in words. */
    String month(YearMonth month, Locale locale);

    /** A time on a 24-hour clock. */
    String time(LocalTime time, Locale locale);

    /** A number with the decimal sign of the locale and digits 0-9 in every language. */
    String number(Number number, Locale locale);
}

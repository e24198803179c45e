// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.texts.Texts;

/**
 * Texts that say which key was asked for and with what, {@code sessions:saved[2026-11-23]}: for tests that are about what is
 * said and not about its wording. Labels are worded; days, times and numbers stay in their ISO form.
 */
public final class TestTexts implements Texts {

    @Override
    public Set<Locale> locales() {
        return new LinkedHashSet<>(List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH));
    }

    @Override
    public String say(Message message, Locale locale) {
        String key = message.module() + ":" + message.key();
        return message.arguments().isEmpty()
                ? key
                : key
                        + message.arguments().stream()
                                .map(argument -> word(argument, locale))
                                .toList();
    }

    private String word(Object argument, Locale locale) {
        if (argument instanceof Labels labels) {
            return labels.in(locale);
        }
        return argument instanceof Message message ? say(message, locale) : argument.toString();
    }

    @Override
    public boolean knows(String module, String key) {
        return true;
    }

    @Override
    public String day(LocalDate day, Locale locale) {
        return day.toString();
    }

    @Override
    public String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().toString();
    }

    @Override
    public String month(YearMonth month, Locale locale) {
        return month.toString();
    }

    @Override
    public String time(LocalTime time, Locale locale) {
        return time.toString();
    }

    @Override
    public String number(Number number, Locale locale) {
        return number.toString();
    }
}

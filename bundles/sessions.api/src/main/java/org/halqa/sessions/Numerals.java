// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers, days and hours as people type them, in the digits of any script. */
public final class Numerals {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LOCAL_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:hH.](\\d{2})(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");

    private Numerals() {}

    /** A whole number of at most six digits. */
    public static Optional<Integer> number(String typed) {
        String plain = plain(typed);
        return NUMBER.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    /** {@code 2026-11-18} or {@code 18/11/2026}. */
    public static Optional<LocalDate> day(String typed) {
        Matcher iso = ISO_DAY.matcher(plain(typed));
        Matcher local = LOCAL_DAY.matcher(plain(typed));
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
            }
            return local.matches()
                    ? Optional.of(LocalDate.of(part(local, 3), part(local, 2), part(local, 1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 10:00} or {@code 10h00}. */
    public static Optional<LocalTime> hour(String typed) {
        Matcher hour = HOUR.matcher(plain(typed));
        try {
            return hour.matches() ? Optional.of(LocalTime.of(part(hour, 1), part(hour, 2))) : Optional.empty();
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String plain(String typed) {
        StringBuilder out = new StringBuilder();
        typed.strip().codePoints().forEach(codePoint -> {
            int digit = Character.digit(codePoint, 10);
            out.appendCodePoint(digit >= 0 ? '0' + digit : codePoint);
        });
        return out.toString();
    }
}

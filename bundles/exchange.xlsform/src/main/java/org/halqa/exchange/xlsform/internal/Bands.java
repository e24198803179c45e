// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;

/**
 * Many numbers or days, as a few bands to choose from. One number of many, or a day, can point to a person, and what is not asked
 * cannot get out.
 */
final class Bands {

    private static final int WANTED = 5;
    private static final int MOST = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final List<Integer> WIDTHS =
            List.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000);

    private static final String DAY = "(?:date\\( ?)?'(\\d{4}-\\d{2}-\\d{2})'(?: ?\\))?";
    private static final Pattern BETWEEN =
            Pattern.compile("\\(? ?\\. ?>= ?" + DAY + " ?\\)? and \\(? ?\\. ?<= ?" + DAY + " ?\\)?");

    private Bands() {}

    /** Whole numbers from {@code low} to {@code high}. */
    static List<Step> whole(int low, int high) {
        int width = width(high - low + 1);
        List<Step> steps = new ArrayList<>();
        for (int from = low; from <= high; ) {
            // A last band that is much narrower than the others would be chosen by few.
            int to = high - from < width + width / 2 ? high : from + width - 1;
            steps.add(new Step(steps.size() + 1, labels("band.whole", from, to)));
            from = to + 1;
        }
        return steps;
    }

    /** All numbers from {@code low} to {@code high}; each band but the last ends just before its end. */
    static List<Step> all(int low, int high) {
        int width = width(high - low);
        List<Step> steps = new ArrayList<>();
        for (int from = low; from < high; ) {
            int to = high - from < width + (width + 1) / 2 ? high : from + width;
            steps.add(new Step(steps.size() + 1, labels(to == high ? "band.whole" : "band.under", from, to)));
            from = to;
        }
        return steps;
    }

    private static int width(int span) {
        return WIDTHS.stream().filter(each -> each * WANTED >= span).findFirst().orElse(WIDTHS.get(WIDTHS.size() - 1));
    }

    /**
     * Months, quarters or years between the two days of a constraint, for example {@code . >= date('2026-01-01') and . <=
     * date('2026-12-31')}; empty when it has other bounds or they are too far apart.
     */
    static Optional<List<Step>> days(String constraint) {
        Matcher matcher = BETWEEN.matcher(constraint.replaceAll("\\s+", " ").strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.parse(matcher.group(1)).withDayOfMonth(1);
            LocalDate last = LocalDate.parse(matcher.group(2)).withDayOfMonth(1);
            return spans(first, last);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Step>> spans(LocalDate first, LocalDate last) {
        int months =
                (last.getYear() - first.getYear()) * MONTHS_OF_A_YEAR + last.getMonthValue() - first.getMonthValue();
        if (months < 1) {
            return Optional.empty();
        }
        if (months < MOST) {
            return Optional.of(steps(months + 1, at -> month(first.plusMonths(at))));
        }
        LocalDate quarter = first.with(IsoFields.DAY_OF_QUARTER, 1);
        int quarters = (int) IsoFields.QUARTER_YEARS.between(quarter, last.with(IsoFields.DAY_OF_QUARTER, 1));
        if (quarters < MOST) {
            return Optional.of(steps(quarters + 1, at -> quarter(quarter.plusMonths((long) MONTHS_OF_A_QUARTER * at))));
        }
        int years = last.getYear() - first.getYear();
        return years < MOST
                ? Optional.of(steps(years + 1, at -> plain(String.valueOf(first.getYear() + at))))
                : Optional.empty();
    }

    private static List<Step> steps(int number, IntFunction<Labels> named) {
        return IntStream.range(0, number)
                .mapToObj(at -> new Step(at + 1, named.apply(at)))
                .toList();
    }

    private static Labels month(LocalDate day) {
        return plain("%02d/%d".formatted(day.getMonthValue(), day.getYear()));
    }

    private static Labels quarter(LocalDate day) {
        return labels("band.quarter", day.get(IsoFields.QUARTER_OF_YEAR), day.getYear());
    }

    private static Labels plain(String words) {
        return new Labels(words, words, words);
    }

    private static Labels labels(String key, int first, int second) {
        Labels pattern = XlsFormTexts.labels(key);
        return new Labels(
                filled(pattern.fr(), first, second),
                filled(pattern.ar(), first, second),
                filled(pattern.en(), first, second));
    }

    private static String filled(String pattern, int first, int second) {
        return pattern.replace("{0}", String.valueOf(first)).replace("{1}", String.valueOf(second));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;

/**
 * A few numbers to choose from, or a few bands of many. A number that is free can point to a person.
 *
 * @param banded true when they are bands
 */
record Numbers(List<Step> steps, boolean banded) {

    private static final int MOST = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Of a text in which no two spaces follow each other: many would be tried in every way to share them out. */
    private static final String LIMIT = " ?\\. ?(>=|<=|>|<) ?(\\d{1,4}) ?";

    private static final Pattern BETWEEN = Pattern.compile("\\(?" + LIMIT + "\\)? and \\(?" + LIMIT + "\\)?");
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(\\d{1,4})(?![\\d.])");
    private static final Pattern FRACTION = Pattern.compile("\\d\\.\\d|-\\s*\\d");

    /** Those that a constraint allows, for example {@code . >= 0 and . <= 10}; empty when it has no two bounds. */
    static Optional<Numbers> within(String constraint) {
        Matcher matcher = BETWEEN.matcher(SPACES.matcher(constraint).replaceAll(" "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int low = Math.max(from(matcher, 1), from(matcher, 3));
        int high = Math.min(to(matcher, 1), to(matcher, 3));
        return high == Integer.MAX_VALUE ? Optional.empty() : steps(low, high, 1);
    }

    /** Bands of all numbers that a constraint allows, fractions as well. */
    static Optional<Numbers> decimal(String constraint) {
        Matcher matcher = BETWEEN.matcher(SPACES.matcher(constraint).replaceAll(" "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // Whether an end belongs to it does not matter to a band.
        int first = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(4));
        boolean between = matcher.group(1).charAt(0) != matcher.group(3).charAt(0);
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        boolean turned = between && (matcher.group(1).charAt(0) == '>') == (first > second);
        return between && !turned && low + 1 < high
                ? Optional.of(new Numbers(Bands.all(low, high), true))
                : Optional.empty();
    }

    private static int from(Matcher matcher, int group) {
        int number = Integer.parseInt(matcher.group(group + 1));
        return switch (matcher.group(group)) {
            case ">=" -> number;
            case ">" -> number + 1;
            default -> 0;
        };
    }

    private static int to(Matcher matcher, int group) {
        int number = Integer.parseInt(matcher.group(group + 1));
        return switch (matcher.group(group)) {
            case "<=" -> number;
            case "<" -> number - 1;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Those of a range, for example {@code start=0 end=10 step=1}, which are also what is meant without them. */
    static Optional<Numbers> range(String parameters) {
        if (FRACTION.matcher(parameters).find()) {
            return Optional.empty();
        }
        int low = 1;
        int high = 10;
        int step = 1;
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            switch (matcher.group(1)) {
                case "start" -> low = number;
                case "end" -> high = number;
                default -> step = number;
            }
        }
        return steps(low, high, step);
    }

    private static Optional<Numbers> steps(int low, int high, int step) {
        if (step < 1 || high <= low) {
            return Optional.empty();
        }
        if ((high - low) / step >= MOST) {
            return Optional.of(new Numbers(Bands.whole(low, high), true));
        }
        List<Step> steps = new ArrayList<>();
        for (int number = low; number <= high; number += step) {
            String digits = String.valueOf(number);
            steps.add(new Step(number, new Labels(digits, digits, digits)));
        }
        return Optional.of(new Numbers(steps, false));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;

/** A few whole numbers to choose from. A number that is free, or one of many, can point to a person. */
final class Numbers {

    private static final int MOST = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Of a text in which no two spaces follow each other: many would be tried in every way to share them out. */
    private static final String LIMIT = " ?\\. ?(>=|<=|>|<) ?(\\d{1,4}) ?";

    private static final Pattern BETWEEN = Pattern.compile("\\(?" + LIMIT + "\\)? and \\(?" + LIMIT + "\\)?");
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(\\d{1,4})(?![\\d.])");
    private static final Pattern FRACTION = Pattern.compile("\\d\\.\\d|-\\s*\\d");

    private Numbers() {}

    /** Those that a constraint allows, for example {@code . >= 0 and . <= 10}; empty when they are too many or unknown. */
    static Optional<List<Step>> within(String constraint) {
        Matcher matcher = BETWEEN.matcher(SPACES.matcher(constraint).replaceAll(" "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int low = Math.max(from(matcher, 1), from(matcher, 3));
        int high = Math.min(to(matcher, 1), to(matcher, 3));
        return steps(low, high, 1);
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
    static Optional<List<Step>> range(String parameters) {
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

    private static Optional<List<Step>> steps(int low, int high, int step) {
        if (step < 1 || high <= low || (high - low) / step >= MOST) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (int number = low; number <= high; number += step) {
            String digits = String.valueOf(number);
            steps.add(new Step(number, new Labels(digits, digits, digits)));
        }
        return Optional.of(steps);
    }
}

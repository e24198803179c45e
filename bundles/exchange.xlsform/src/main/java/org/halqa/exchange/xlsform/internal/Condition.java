// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.surveys.spi.OnlyIf;

/**
 * A condition of the column {@code relevant}, as far as a survey can hold it: one earlier question gave one of these answers.
 *
 * @param question name of the earlier question
 * @param answers names of its answers
 */
record Condition(String question, List<String> answers) {

    private static final int LONGEST = 1_000;
    private static final String NAME = "\\$\\{ ?([A-Za-z0-9_.-]{1,64}) ?\\}";
    private static final String VALUE = "(?:'([^']{1,64})'|\"([^\"]{1,64})\"|(\\d{1,4}))";
    private static final Pattern EQUAL = Pattern.compile("\\(? ?" + NAME + " ?= ?" + VALUE + " ?\\)?");
    private static final Pattern SELECTED =
            Pattern.compile("\\(? ?selected ?\\( ?" + NAME + " ?, ?" + VALUE + " ?\\) ?\\)?");

    /** Empty when it is another. */
    static Optional<Condition> of(String relevant) {
        if (relevant.length() > LONGEST) {
            return Optional.empty();
        }
        String question = "";
        List<String> answers = new ArrayList<>();
        for (String one : relevant.replaceAll("\\s+", " ").strip().split(" or ", -1)) {
            Matcher matcher = EQUAL.matcher(one.strip());
            if (!matcher.matches()) {
                matcher = SELECTED.matcher(one.strip());
            }
            if (!matcher.matches() || !question.isEmpty() && !question.equals(matcher.group(1))) {
                return Optional.empty();
            }
            question = matcher.group(1);
            answers.add(value(matcher));
        }
        return Optional.of(new Condition(question, answers));
    }

    private static String value(Matcher matcher) {
        return matcher.group(2) != null
                ? matcher.group(2)
                : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    }

    /** How it is written. */
    static String written(String question, OnlyIf onlyIf) {
        return onlyIf.answers().stream()
                .map(answer -> "${" + question + "} = '" + answer + "'")
                .collect(Collectors.joining(" or "));
    }
}

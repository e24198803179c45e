// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the column {@code relevant} as it is written there: the part of XPath that forms use to ask what was answered
 * before. Binds as XPath does: comparisons, then {@code and}, then {@code or}.
 */
sealed interface Logic {

    /** True when it asks of those who did not answer something. */
    boolean isTurned();

    /** What was answered to a question, compared with a value; {@code selected} is written as {@code =}. */
    record Compared(String question, String sign, String value) implements Logic {
        @Override
        public boolean isTurned() {
            return sign.equals("!=") && !value.isEmpty();
        }
    }

    /** Both hold. */
    record Both(Logic first, Logic second) implements Logic {
        @Override
        public boolean isTurned() {
            return first.isTurned() || second.isTurned();
        }
    }

    /** One of them holds. */
    record Either(Logic first, Logic second) implements Logic {
        @Override
        public boolean isTurned() {
            return first.isTurned() || second.isTurned();
        }
    }

    /** It does not hold. */
    record Not(Logic logic) implements Logic {
        @Override
        public boolean isTurned() {
            return true;
        }
    }

    /** Empty when it says something else. */
    static Optional<Logic> of(String relevant) {
        return Optional.ofNullable(new Reading(relevant).whole());
    }

    /** Reads from left to right; null is what cannot be read. */
    final class Reading {

        private static final int LONGEST = 1_000;
        private static final Pattern TOKEN =
                Pattern.compile("\\s*(\\$\\{\\s?[A-Za-z0-9_.-]{1,64}\\s?\\}|'[^']{0,64}'|\"[^\"]{0,64}\"|\\d{1,4}"
                        + "|!=|<=|>=|[=<>(),]|[a-z]{1,8})\\s*");

        private final List<String> tokens = new ArrayList<>();
        private int at;

        private Reading(String words) {
            Matcher matcher = TOKEN.matcher(words);
            int end = 0;
            while (words.length() <= LONGEST && matcher.find(end) && matcher.start() == end) {
                tokens.add(matcher.group(1));
                end = matcher.end();
            }
            if (end < words.length()) {
                tokens.clear();
            }
        }

        private @Nullable Logic whole() {
            Logic logic = either();
            return at == tokens.size() ? logic : null;
        }

        private boolean takes(String token) {
            boolean next = at < tokens.size() && tokens.get(at).equals(token);
            at += next ? 1 : 0;
            return next;
        }

        private String next() {
            return at < tokens.size() ? tokens.get(at++) : "";
        }

        private @Nullable Logic either() {
            Logic logic = both();
            while (logic != null && takes("or")) {
                Logic second = both();
                logic = second == null ? null : new Either(logic, second);
            }
            return logic;
        }

        private @Nullable Logic both() {
            Logic logic = one();
            while (logic != null && takes("and")) {
                Logic second = one();
                logic = second == null ? null : new Both(logic, second);
            }
            return logic;
        }

        private @Nullable Logic one() {
            if (takes("(")) {
                return closed(either());
            }
            if (takes("not")) {
                Logic logic = takes("(") ? closed(either()) : null;
                return logic == null ? null : new Not(logic);
            }
            return takes("selected") ? selected() : compared();
        }

        private @Nullable Logic closed(@Nullable Logic logic) {
            return takes(")") ? logic : null;
        }

        private @Nullable Logic selected() {
            if (!takes("(")) {
                return null;
            }
            String question = question(next());
            String value = takes(",") ? value(next()) : null;
            return question == null || value == null ? null : closed(new Compared(question, "=", value));
        }

        private @Nullable Logic compared() {
            String question = question(next());
            String sign = next();
            String value = value(next());
            return question == null || value == null || !sign.matches("!=|[<>]=?|=")
                    ? null
                    : new Compared(question, sign, value);
        }

        private static @Nullable String question(String token) {
            return token.startsWith("${")
                    ? token.substring(2, token.length() - 1).strip()
                    : null;
        }

        private static @Nullable String value(String token) {
            return token.matches("\\d+")
                    ? token
                    : token.matches("(?s)'.*'|\".*\"") ? token.substring(1, token.length() - 1) : null;
        }
    }
}

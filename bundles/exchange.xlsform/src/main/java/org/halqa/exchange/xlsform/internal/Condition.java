// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.halqa.exchange.xlsform.internal.Logic.Both;
import org.halqa.exchange.xlsform.internal.Logic.Compared;
import org.halqa.exchange.xlsform.internal.Logic.Either;
import org.halqa.exchange.xlsform.internal.Logic.Not;
import org.halqa.surveys.spi.OnlyIf;

/**
 * Conditions as far as a survey can hold them: earlier questions with choices, each of which gave one of some answers. All have to
 * hold; one or the other is held between answers of the same question alone.
 */
final class Condition {

    private final Map<String, Chosen> chosen = new HashMap<>();

    /**
     * An earlier question whose answers are chosen.
     *
     * @param item its name among the questions
     * @param values its answers by their names in the file
     */
    private record Chosen(String item, Map<String, Integer> values) {}

    /** From here on, conditions may name this question. */
    void knows(String name, String item, Map<String, Integer> values) {
        chosen.put(name, new Chosen(item, Map.copyOf(values)));
    }

    /** Of a question with several answers each is a question of its own, answered yes or no. */
    void knowsOneOfMany(String name, String item) {
        knows(name, item, Map.of("1", 1, "0", 0));
    }

    /** Empty when a survey cannot hold it. */
    Optional<OnlyIf> read(String relevant) {
        return Logic.of(relevant).flatMap(logic -> held(logic, false)).flatMap(OnlyIf::all);
    }

    /** True when it asks of those who did not answer something: here, whoever skipped is not asked. */
    static boolean isTurned(String relevant) {
        return Logic.of(relevant).filter(Logic::isTurned).isPresent();
    }

    private Optional<List<OnlyIf>> held(Logic logic, boolean turned) {
        if (logic instanceof Compared compared) {
            return one(compared, turned).filter(one -> !one.answers().isEmpty()).map(List::of);
        }
        if (logic instanceof Not not) {
            return held(not.logic(), !turned);
        }
        if (logic instanceof Both both) {
            return turned ? either(both.first(), both.second(), true) : both(both.first(), both.second(), false);
        }
        Either either = (Either) logic;
        return turned ? both(either.first(), either.second(), true) : either(either.first(), either.second(), false);
    }

    /** Nothing as well where both can never hold. */
    private Optional<List<OnlyIf>> both(Logic first, Logic second, boolean turned) {
        return held(first, turned).flatMap(one -> held(second, turned).flatMap(other -> {
            List<OnlyIf> all = new ArrayList<>(one);
            all.addAll(other);
            return OnlyIf.all(all).map(OnlyIf::each);
        }));
    }

    private Optional<List<OnlyIf>> either(Logic first, Logic second, boolean turned) {
        return held(first, turned).flatMap(one -> held(second, turned)
                .filter(other -> one.size() == 1
                        && other.size() == 1
                        && one.get(0).item().equals(other.get(0).item()))
                .map(other -> {
                    Set<Integer> answers = new TreeSet<>(one.get(0).answers());
                    answers.addAll(other.get(0).answers());
                    return List.of(new OnlyIf(one.get(0).item(), List.copyOf(answers)));
                }));
    }

    private Optional<OnlyIf> one(Compared compared, boolean turned) {
        Chosen earlier = chosen.get(compared.question());
        Chosen oneOfMany = chosen.get(compared.question() + "_" + compared.value());
        if (earlier == null && oneOfMany != null) {
            boolean yes = compared.sign().equals("=") != turned;
            return compared.sign().matches("!?=")
                    ? Optional.of(new OnlyIf(oneOfMany.item(), List.of(yes ? 1 : 0)))
                    : Optional.empty();
        }
        return Optional.ofNullable(earlier)
                .filter(found -> isUnderstood(compared, found))
                .map(found -> new OnlyIf(
                        found.item(),
                        found.values().entrySet().stream()
                                .filter(answer -> holds(compared, answer.getKey()) != turned)
                                .map(Map.Entry::getValue)
                                .sorted()
                                .toList()));
    }

    /** Equal to an answer that there is, or to none at all; more or less where answers are numbers. */
    private static boolean isUnderstood(Compared compared, Chosen earlier) {
        return compared.sign().matches("!?=")
                ? compared.value().isEmpty() || earlier.values().containsKey(compared.value())
                : compared.value().matches("\\d{1,4}")
                        && earlier.values().keySet().stream().allMatch(name -> name.matches("\\d{1,4}"));
    }

    private static boolean holds(Compared compared, String answer) {
        return switch (compared.sign()) {
            case "=" -> answer.equals(compared.value());
            case "!=" -> !answer.equals(compared.value());
            case "<" -> number(answer) < number(compared.value());
            case "<=" -> number(answer) <= number(compared.value());
            case ">" -> number(answer) > number(compared.value());
            default -> number(answer) >= number(compared.value());
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /**
     * How it is written.
     *
     * @param names name in the file for the name of an earlier question
     */
    static String written(OnlyIf onlyIf, UnaryOperator<String> names) {
        List<OnlyIf> each = onlyIf.each();
        return each.stream()
                .map(one -> written(names.apply(one.item()), one, each.size() > 1))
                .collect(Collectors.joining(" and "));
    }

    private static String written(String question, OnlyIf one, boolean among) {
        String answers = one.answers().stream()
                .map(answer -> "${" + question + "} = '" + answer + "'")
                .collect(Collectors.joining(" or "));
        return among && one.answers().size() > 1 ? "(" + answers + ")" : answers;
    }
}

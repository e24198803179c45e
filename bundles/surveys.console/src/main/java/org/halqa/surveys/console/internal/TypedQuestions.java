// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.spi.OnlyIf;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one's own in the form of a plan, as they were typed: {@code q1.fr}, {@code q1.ar}, {@code q1.en}, {@code q1.scale},
 * {@code q1.choices.fr} and so on with one answer in a line, and {@code q1.before.fr} and so on for what is said before it.
 *
 * @param values field to text
 */
record TypedQuestions(Map<String, String> values) {

    /** Questions that the form has room for. */
    static final int MOST = 30;

    /** For example {@code Q2 = 1, 3}; several are parted by semicolons. */
    private static final Pattern ONLY = Pattern.compile("([Qq]\\d{1,2})\\s*=\\s*(\\d{1,4}(?:[\\s,،]+\\d{1,4}){0,11})");

    private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    static Stream<String> fields() {
        return numbers()
                .flatMap(number -> Stream.concat(
                        Stream.of("q" + number + ".scale", "q" + number + ".only"),
                        LANGUAGES.stream().flatMap(in -> Stream.of("", ".choices", ".before")
                                .map(what -> "q" + number + what + "." + in))));
    }

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, MOST).boxed();
    }

    /** Fills fields with the questions of a plan. */
    static void put(Map<String, String> values, List<OwnItem> items) {
        List<String> ids = items.stream().map(OwnItem::id).toList();
        for (int at = 0; at < Math.min(MOST, items.size()); at++) {
            OwnItem item = items.get(at);
            String field = "q" + (at + 1);
            TypedPlan.words(values, field, item.wording());
            values.put(field + ".scale", item.scale());
            OnlyIf onlyIf = item.onlyIf();
            if (onlyIf != null) {
                values.put(
                        field + ".only",
                        onlyIf.each().stream().map(one -> written(ids, one)).collect(Collectors.joining("; ")));
            }
            if (item.before() != null) {
                TypedPlan.words(values, field + ".before", item.before());
            }
            values.put(field + ".choices.fr", lines(item, Labels::fr));
            values.put(field + ".choices.ar", lines(item, Labels::ar));
            values.put(field + ".choices.en", lines(item, Labels::en));
        }
    }

    private static String written(List<String> ids, OnlyIf one) {
        return "Q" + (ids.indexOf(one.item()) + 1) + " = "
                + one.answers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The same answer stands in the same line of each language, so an empty one is kept unless nothing follows. */
    private static String lines(OwnItem item, Function<Labels, String> language) {
        return item.choices().stream()
                .map(language)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    private boolean hasWords(int number, String... languages) {
        return Stream.of(languages)
                .anyMatch(in -> !text("q" + number + "." + in).isEmpty());
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        numbers().forEach(number -> {
            if (!hasWords(number, "fr") && hasWords(number, "ar", "en")) {
                faults.add(new Fault("items", SurveysConsoleTexts.say("fault.question", "Q" + number)));
            } else if (hasWords(number, "fr") && isChosen(number) && !answersInFrench(number)) {
                faults.add(new Fault("items", SurveysConsoleTexts.say("fault.choices", "Q" + number)));
            } else if (!hasWords(number, "before.fr") && hasWords(number, "before.ar", "before.en")) {
                faults.add(new Fault("items", SurveysConsoleTexts.say("fault.before", "Q" + number)));
            } else if (hasWords(number, "only") && onlyIf(number) == null) {
                faults.add(new Fault("items", SurveysConsoleTexts.say("fault.only", "Q" + number)));
            }
        });
        return faults;
    }

    private boolean isChosen(int number) {
        return text("q" + number + ".scale").equals(OwnItem.CHOICES);
    }

    private boolean answersInFrench(int number) {
        List<String> french = lines(number, "fr");
        return !french.isEmpty()
                && french.stream().noneMatch(String::isEmpty)
                && Stream.of("ar", "en").allMatch(in -> lines(number, in).size() <= french.size());
    }

    private List<String> lines(int number, String language) {
        String typed =
                values.getOrDefault("q" + number + ".choices." + language, "").stripTrailing();
        return typed.isEmpty() ? List.of() : typed.lines().map(String::strip).toList();
    }

    /** Those with words; only for values without {@link #faults}. */
    List<OwnItem> items() {
        return numbers()
                .filter(number -> hasWords(number, "fr"))
                .map(number -> new OwnItem(
                        "Q" + number,
                        new Labels(text("q" + number + ".fr"), text("q" + number + ".ar"), text("q" + number + ".en")),
                        text("q" + number + ".scale"),
                        isChosen(number) ? choices(number) : List.of(),
                        before(number),
                        onlyIf(number)))
                .toList();
    }

    /** Null when there is none, or when it cannot be understood. */
    private @Nullable OnlyIf onlyIf(int number) {
        List<OnlyIf> each = new ArrayList<>();
        for (String one : text("q" + number + ".only").split("[;؛]")) {
            Matcher typed = ONLY.matcher(one.strip());
            if (!typed.matches()) {
                return null;
            }
            each.add(new OnlyIf(
                    typed.group(1).toUpperCase(Locale.ROOT),
                    Stream.of(typed.group(2).split("[\\s,،]+"))
                            .map(Integer::valueOf)
                            .toList()));
        }
        return OnlyIf.all(each).orElse(null);
    }

    private @Nullable Labels before(int number) {
        String field = "q" + number + ".before.";
        return text(field + "fr").isEmpty()
                ? null
                : new Labels(text(field + "fr"), text(field + "ar"), text(field + "en"));
    }

    private List<Labels> choices(int number) {
        List<String> french = lines(number, "fr");
        return IntStream.range(0, french.size())
                .mapToObj(
                        at -> new Labels(french.get(at), line(lines(number, "ar"), at), line(lines(number, "en"), at)))
                .toList();
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }

    /** How many the form shows: those that are filled and a little room. */
    int shown() {
        int last = numbers()
                .filter(number -> hasWords(number, "fr", "ar", "en"))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.min(MOST, Math.max(6, last + 2));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.exchange.xlsform.internal.ChoiceLists.Choice;
import org.halqa.exchange.xlsform.internal.Table.Row;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.AsksWho;
import org.halqa.surveys.spi.Item;

/** A row that asks something, as questions of a survey. */
final class Questioned {

    private static final Pattern SELECTION = Pattern.compile(
            "(?i)(select[_ ]one|select1|select[_ ]multiple|select all that apply)(?:\\s+from)?\\s+(\\S+)(\\s+or[_ ](?:other|specify other))?");
    private static final Set<Kind> BOUNDED = Set.of(Kind.WHOLE, Kind.DECIMAL, Kind.DATE);
    private static final int LONGEST = 500;
    private static final String LABEL = "label";

    private final ChoiceLists lists;
    private final Remarks remarks;

    Questioned(ChoiceLists lists, Remarks remarks) {
        this.lists = lists;
        this.remarks = remarks;
    }

    static boolean isSelection(String type) {
        return SELECTION.matcher(type).matches();
    }

    static boolean isYes(String cell) {
        return cell.matches("(?i)yes|true|true\\(\\)|oui|1");
    }

    /** None when it is refused; several when several answers may be chosen. */
    List<Item> items(Row row, String type, Kind kind) {
        Optional<Labels> wording = wording(row, kind == Kind.TEXT);
        if (wording.isEmpty()) {
            return List.of();
        }
        leftOut(row, kind);
        String name = row.cell("name").isEmpty() ? "r" + row.place().row() : row.cell("name");
        Matcher selection = SELECTION.matcher(type);
        if (selection.matches()) {
            return selected(row, name, wording.get(), selection);
        }
        return switch (kind) {
            case TEXT -> List.of(new Item(name, wording.get(), AnswerScale.words()));
            case WHOLE -> numbers(row, name, wording.get(), Numbers.within(row.cell("constraint")));
            case DECIMAL -> numbers(row, name, wording.get(), Numbers.decimal(row.cell("constraint")));
            case DATE ->
                numbers(
                        row,
                        name,
                        wording.get(),
                        Bands.days(row.cell("constraint")).map(spans -> new Numbers(spans, true)));
            default -> numbers(row, name, wording.get(), Numbers.range(row.cell("parameters")));
        };
    }

    private Optional<Labels> wording(Row row, boolean inWords) {
        Optional<Labels> wording = row.words(LABEL);
        if (wording.isEmpty()) {
            remarks.refuse(row.place(), LABEL);
            return wording;
        }
        if (wording.get().fr().length() > LONGEST) {
            remarks.refuse(row.place(), "label.long", LONGEST);
        }
        if (wording.get().ar().isEmpty()) {
            remarks.changeOnce(row.place(), "label.arabic");
        }
        // A question that asks who somebody is makes the others answerable to that person as well.
        AsksWho.in(wording.get(), inWords)
                .or(() -> inWords ? AsksWho.inName(row.cell("name")) : Optional.empty())
                .ifPresent(words -> remarks.refuse(row.place(), "points.who", words));
        return wording;
    }

    private void leftOut(Row row, Kind kind) {
        if (isYes(row.cell("required"))) {
            remarks.changeOnce(row.place(), "left.required");
        }
        if (!BOUNDED.contains(kind) && !row.cell("constraint").isEmpty()) {
            remarks.change(row.place(), "left.constraint");
        }
        for (String column : List.of("hint", "guidance_hint", "default", "image", "audio", "video", "media")) {
            row.filled(column).findFirst().ifPresent(filled -> remarks.changeOnce(row.place(), "left.column", column));
        }
    }

    private List<Item> selected(Row row, String name, Labels wording, Matcher selection) {
        List<Choice> choices = lists.choices(selection.group(2));
        if (selection.group(3) != null) {
            remarks.refuse(row.place(), "held.other");
            return List.of();
        }
        if (choices.isEmpty()) {
            remarks.refuse(row.place(), "list", selection.group(2));
            return List.of();
        }
        boolean one = selection.group(1).toLowerCase(Locale.ROOT).matches("select[_ ]one|select1");
        if (one) {
            return List.of(new Item(name, wording, new AnswerScale(selection.group(2), ChoiceLists.steps(choices))));
        }
        remarks.change(row.place(), "changed.many", choices.size());
        AnswerScale yesNo = new AnswerScale(
                "yesno",
                List.of(new Step(0, XlsFormTexts.labels("answer.no")), new Step(1, XlsFormTexts.labels("answer.yes"))));
        return choices.stream()
                .map(choice -> new Item(name + "_" + choice.name(), about(wording, choice.label()), yesNo))
                .toList();
    }

    /** Answers of a question by their names in the file; a band has none, because what the file names there is one number of it. */
    Map<String, Integer> names(Row row, Item item) {
        Matcher selection = SELECTION.matcher(row.cell("type"));
        List<Choice> choices = selection.matches() ? lists.choices(selection.group(2)) : List.of();
        // Where several may be chosen and there is but one, the file names that one, and here yes and no are the
        // answers.
        boolean named = choices.size() == item.scale().steps().size();
        Map<String, Integer> names = new HashMap<>();
        for (int at = 0; at < item.scale().steps().size(); at++) {
            Step step = item.scale().steps().get(at);
            if (named) {
                names.put(choices.get(at).name(), step.value());
            } else if (step.label().fr().equals(String.valueOf(step.value()))) {
                names.put(step.label().fr(), step.value());
            }
        }
        return names;
    }

    private static Labels about(Labels wording, Labels choice) {
        return new Labels(
                both(wording.fr(), choice.fr()), both(wording.ar(), choice.ar()), both(wording.en(), choice.en()));
    }

    private static String both(String wording, String choice) {
        return wording.isEmpty() || choice.isEmpty() ? "" : wording + " — " + choice;
    }

    private List<Item> numbers(Row row, String name, Labels wording, Optional<Numbers> numbers) {
        if (numbers.isEmpty()) {
            remarks.refuse(
                    row.place(), row.cell("type").equals("date") ? "held.date" : "held.number", row.cell("type"));
        }
        numbers.filter(Numbers::banded)
                .ifPresent(bands -> remarks.change(
                        row.place(), "changed.bands", bands.steps().size()));
        return numbers.map(few -> List.of(new Item(name, wording, new AnswerScale("numbers", few.steps()))))
                .orElseGet(List::of);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.jspecify.annotations.Nullable;

/**
 * Questions as the sheets {@code survey}, {@code choices} and {@code settings}, in three languages. Nothing is required, as in
 * the survey itself, and nothing asks the device for anything.
 */
final class WrittenForm {

    private static final String FRENCH = "Français (fr)";
    private static final List<String> LABELS =
            List.of("label::" + FRENCH, "label::العربية (ar)", "label::English (en)");
    private static final List<String> NO_LABELS = List.of("", "", "");

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, AnswerScale> lists = new LinkedHashMap<>();

    private @Nullable Labels said;

    private WrittenForm() {}

    /** The file. Same questions, same bytes. */
    static byte[] write(String survey, int version, Questions questions) {
        WrittenForm form = new WrittenForm();
        form.rows.add(row(List.of("type", "name"), LABELS, List.of("required", "appearance", "relevant")));
        if (questions.information() != null) {
            form.add("note", "information", labels(questions.information()), "");
        }
        questions.sections().forEach(form::section);
        return XlsxWriter.write(List.of(
                new Tab("survey", false, form.rows),
                new Tab("choices", false, form.choices()),
                new Tab("settings", false, settings(survey, version))));
    }

    private static List<List<String>> settings(String survey, int version) {
        return List.of(
                List.of("form_title", "form_id", "version", "default_language"),
                List.of("Questionnaire", "halqa_" + survey, String.valueOf(version), FRENCH));
    }

    private void section(Section section) {
        boolean grouped = !section.id().isEmpty();
        if (grouped) {
            add("begin group", name(section.id()), labels(section.lead()), "");
        }
        section.items().forEach(item -> item(section, item));
        if (grouped) {
            add("end group", "", NO_LABELS, "");
        }
    }

    private void item(Section section, Item item) {
        if (item.before() != null && !item.before().equals(said)) {
            add("note", name("before_" + section.id() + "_" + item.id()), labels(item.before()), "");
        }
        said = item.before();
        String name = name(section.id().isEmpty() ? item.id() : section.id() + "_" + item.id());
        Labels wording = item.wording();
        List<String> words = wording == null ? List.of(name, name, name) : labels(wording);
        if (item.scale().isWords()) {
            add("text", name, words, "multiline", relevant(section, item));
        } else {
            add("select_one " + list(section, item, name), name, words, "", relevant(section, item));
        }
    }

    /** The same scale may have other words in another section, and answers of one's own are others in each question. */
    private String list(Section section, Item item, String name) {
        String shared = name(section.id() + "_" + item.scale().id());
        String list = lists.getOrDefault(shared, item.scale()).equals(item.scale()) ? shared : name + "_choices";
        lists.put(list, item.scale());
        return list;
    }

    private static String relevant(Section section, Item item) {
        OnlyIf onlyIf = item.onlyIf();
        return onlyIf == null
                ? ""
                : Condition.written(
                        onlyIf,
                        earlier -> name(
                                section.id().isEmpty() || earlier.contains(".")
                                        ? earlier
                                        : section.id() + "_" + earlier));
    }

    private void add(String type, String name, List<String> words, String appearance) {
        add(type, name, words, appearance, "");
    }

    private void add(String type, String name, List<String> words, String appearance, String relevant) {
        rows.add(row(List.of(type, name), words, List.of("", appearance, relevant)));
    }

    private List<List<String>> choices() {
        List<List<String>> all = new ArrayList<>();
        all.add(row(List.of("list_name", "name"), LABELS, List.of()));
        lists.forEach((list, scale) -> scale.steps()
                .forEach(step ->
                        all.add(row(List.of(list, String.valueOf(step.value())), labels(step.label()), List.of()))));
        return all;
    }

    private static List<String> row(List<String> first, List<String> words, List<String> last) {
        List<String> row = new ArrayList<>(first);
        row.addAll(words);
        row.addAll(last);
        return row;
    }

    /** A dollar and a brace begin a reference to another question there; in our words they are only signs. */
    private static List<String> labels(@Nullable Labels words) {
        return words == null ? NO_LABELS : List.of(plain(words.fr()), plain(words.ar()), plain(words.en()));
    }

    private static String plain(String words) {
        return words.replace("${", "$ {");
    }

    private static String name(String code) {
        String plain = code.replaceAll("[^A-Za-z0-9_]", "_");
        return Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }
}

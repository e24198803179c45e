// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;

/**
 * The questions of a survey as an XLSForm (https://xlsform.org): sheets {@code survey}, {@code choices} and {@code settings}, in
 * three languages. Nothing is required, as in the survey itself, and nothing asks the device for anything. Neither the title for
 * those who ask nor how many people are invited is in it.
 */
final class XlsForm {

    private static final String FRENCH = "Français (fr)";
    private static final List<String> LABELS =
            List.of("label::" + FRENCH, "label::العربية (ar)", "label::English (en)");

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, AnswerScale> lists = new LinkedHashMap<>();

    private XlsForm() {}

    /** The file. Same survey, same bytes. */
    static byte[] write(Stored survey, List<Part> parts) {
        XlsForm form = new XlsForm();
        form.rows.add(row(List.of("type", "name"), LABELS, List.of("required", "appearance")));
        form.add("note", "information", labels(survey.plan().information()), "");
        parts.forEach(form::part);
        return XlsxWriter.write(List.of(
                new Tab("survey", false, form.rows),
                new Tab("choices", false, form.choices()),
                new Tab("settings", false, settings(survey))));
    }

    private static List<List<String>> settings(Stored survey) {
        return List.of(
                List.of("form_title", "form_id", "version", "default_language"),
                List.of("Questionnaire", "halqa_" + survey.id(), String.valueOf(survey.version()), FRENCH));
    }

    private void part(Part part) {
        add("begin group", name(part.id()), part.led() ? labels(part.lead()) : List.of("", "", ""), "");
        part.items().forEach(item -> item(part, item));
        add("end group", "", List.of("", "", ""), "");
    }

    private void item(Part part, Item item) {
        String name = name(part.id() + "_" + item.id());
        List<String> words = item.wording() == null ? List.of(name, name, name) : labels(item.wording());
        if (item.scale().isWords()) {
            add("text", name, words, "multiline");
            return;
        }
        // The same scale may have other words in another instrument.
        String list = name(part.id() + "_" + item.scale().id());
        lists.put(list, item.scale());
        add("select_one " + list, name, words, "");
    }

    private void add(String type, String name, List<String> words, String appearance) {
        rows.add(row(List.of(type, name), words, List.of("", appearance)));
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
    private static List<String> labels(Labels words) {
        return List.of(plain(words.fr()), plain(words.ar()), plain(words.en()));
    }

    private static String plain(String words) {
        return words.replace("${", "$ {");
    }

    private static String name(String code) {
        String plain = code.replaceAll("[^A-Za-z0-9_]", "_");
        return Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }
}

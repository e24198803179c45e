// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;

/** Reads a form: which sheets there are, then the answers, then the questions. */
final class FormReader {

    private static final int MOST_ROWS = 1_000;
    private static final String SURVEY = "survey";
    private static final String CHOICES = "choices";
    private static final String SETTINGS = "settings";
    private static final Set<String> KNOWN = Set.of(SURVEY, CHOICES, SETTINGS);

    private final Map<String, Sheet> sheets;
    private final Remarks remarks = new Remarks();

    private FormReader(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    static Reading read(byte[] file) {
        try {
            Map<String, Sheet> sheets = new SheetReader(MOST_ROWS).readAll(file);
            return new FormReader(sheets).reading();
        } catch (UnreadableSheet e) {
            return Reading.none(XlsFormTexts.say("file." + e.reason().name()));
        }
    }

    private Reading reading() {
        Optional<Table> settings = table(SETTINGS, "fr");
        String spoken = settings.flatMap(table -> table.rows().findFirst())
                .map(row -> row.cell("default_language"))
                .filter(language -> !language.isEmpty())
                .map(language -> Language.code(language).orElse(""))
                .orElse("fr");
        Optional<Table> survey = table(SURVEY, spoken);
        if (survey.isEmpty()) {
            return Reading.none(XlsFormTexts.say("file.survey"));
        }
        sheets.keySet().stream()
                .filter(name -> !KNOWN.contains(plain(name)))
                .forEach(name -> remarks.change(new Place(name, 0), "left.sheet"));
        String title = settings.flatMap(table -> table.rows().findFirst())
                .map(row -> row.cell("form_title"))
                .orElse("");
        return reading(title, survey.get(), table(CHOICES, spoken));
    }

    private Reading reading(String title, Table survey, Optional<Table> choices) {
        QuestionRows questions = new QuestionRows(new ChoiceLists(remarks), remarks);
        if (survey.has("label", "fr")) {
            choices.ifPresent(questions::choices);
            questions.read(survey);
        } else {
            remarks.refuse(survey.place(), "label.french");
        }
        return new Reading(
                title,
                new Questions(questions.information(), questions.sections()),
                questions.places(),
                remarks.refused(),
                remarks.changed());
    }

    private Optional<Table> table(String name, String spoken) {
        return sheets.entrySet().stream()
                .filter(sheet -> plain(sheet.getKey()).equals(name))
                .findFirst()
                .map(sheet -> Table.of(sheet.getKey(), sheet.getValue(), spoken));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

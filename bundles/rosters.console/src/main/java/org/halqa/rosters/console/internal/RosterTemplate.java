// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halqa.model.Vocabulary;
import org.halqa.rosters.RosterFile;
import org.halqa.sheets.CsvWriter;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.texts.Texts;

/** The file to fill in with people: headings in the reader's language, and on a second sheet every code with its words. */
final class RosterTemplate {

    private final RosterFile file;
    private final Words words;
    private final Texts texts;

    RosterTemplate(RosterFile file, Words words, Texts texts) {
        this.file = file;
        this.words = words;
        this.texts = texts;
    }

    byte[] xlsx(Locale locale, Collection<String> own) {
        boolean rightToLeft = locale.getLanguage().equals("ar");
        return XlsxWriter.write(List.of(
                new Tab(say("import.sheet", locale), rightToLeft, List.of(heading(locale))),
                new Tab("Codes", rightToLeft, codes(locale, own))));
    }

    byte[] csv(Locale locale) {
        return CsvWriter.write(List.of(heading(locale)));
    }

    private List<String> heading(Locale locale) {
        return file.columns().stream()
                .map(code -> say("field." + code, locale) + " [" + code + "]")
                .toList();
    }

    private List<List<String>> codes(Locale locale, Collection<String> own) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("import.column", locale), say("import.code", locale), say("import.words", locale)));
        rows(rows, "zone", words.zones(List.of()), locale);
        rows(rows, "organisation", words.organisations(own, ""), locale);
        rows(rows, "profile", words.terms(Vocabulary.PROFILE, List.of()), locale);
        rows(rows, "languages", words.terms(Vocabulary.SESSION_LANGUAGE, List.of()), locale);
        return rows;
    }

    private void rows(List<List<String>> rows, String column, List<Choice> choices, Locale locale) {
        Stream<List<String>> lines = choices.stream()
                .map(choice -> List.of(
                        say("field." + column, locale),
                        choice.code(),
                        choice.label().in(locale)));
        lines.forEach(rows::add);
    }

    private String say(String key, Locale locale) {
        return texts.say(RostersConsoleTexts.say(key), locale);
    }
}

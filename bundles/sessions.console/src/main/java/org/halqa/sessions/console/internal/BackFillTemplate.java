// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.sessions.BackFill;
import org.halqa.sheets.CsvWriter;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.texts.Texts;

/** The file to fill in with past sessions: headings in the reader's language, and on a second sheet every code with its words. */
final class BackFillTemplate {

    private static final String SEATS = "headcount.";
    private static final List<Vocabulary> LISTED = List.of(
            Vocabulary.SESSION_TYPE,
            Vocabulary.AUDIENCE,
            Vocabulary.THEME,
            Vocabulary.SESSION_LANGUAGE,
            Vocabulary.MODE,
            Vocabulary.PROFILE);
    private static final List<String> COLUMNS = List.of("type", "audience", "themes", "languages", "mode", "headcount");

    private final BackFill backFill;
    private final Programmes programmes;
    private final Texts texts;

    BackFillTemplate(BackFill backFill, Programmes programmes, Texts texts) {
        this.backFill = backFill;
        this.programmes = programmes;
        this.texts = texts;
    }

    byte[] xlsx(Locale locale) {
        boolean rightToLeft = locale.getLanguage().equals("ar");
        return XlsxWriter.write(List.of(
                new Tab(say("import.sheet", locale), rightToLeft, List.of(heading(locale))),
                new Tab("Codes", rightToLeft, codes(locale))));
    }

    byte[] csv(Locale locale) {
        return CsvWriter.write(List.of(heading(locale)));
    }

    private List<String> heading(Locale locale) {
        return backFill.columns().stream()
                .map(code -> caption(code, locale) + " [" + code + "]")
                .toList();
    }

    private String caption(String code, Locale locale) {
        return code.startsWith(SEATS)
                ? programmes
                        .term(Vocabulary.PROFILE, code.substring(SEATS.length()))
                        .map(term -> term.labels().in(locale))
                        .orElse("")
                : say("field." + code, locale);
    }

    private List<List<String>> codes(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("import.column", locale), say("import.code", locale), say("import.words", locale)));
        programmes.current().zones().forEach(zone -> rows.add(row("zone", zone.code(), zone.labels(), locale)));
        programmes
                .current()
                .organisations()
                .forEach(known -> rows.add(row("organisations", known.code(), known.labels(), locale)));
        for (int at = 0; at < LISTED.size(); at++) {
            String column = COLUMNS.get(at);
            programmes.terms(LISTED.get(at)).stream()
                    .filter(term -> !term.retired())
                    .forEach((Term term) -> rows.add(row(column, term.code(), term.labels(), locale)));
        }
        return rows;
    }

    private List<String> row(String column, String code, Labels labels, Locale locale) {
        return List.of(say("field." + column, locale), code, labels.in(locale));
    }

    private String say(String key, Locale locale) {
        return texts.say(Part.say(key), locale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import java.util.Locale;
import java.util.function.Function;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;

/** A table of evidence with real headers; a withheld cell is a dot that is read aloud as withheld. */
final class HtmlTable {

    private final Markup page;
    private final Function<Message, String> say;
    private final Texts texts;
    private final Locale language;

    HtmlTable(Markup page, Function<Message, String> say, Texts texts, Locale language) {
        this.page = page;
        this.say = say;
        this.texts = texts;
        this.language = language;
    }

    void write(Block.Figures figures) {
        Evidence.Table table = figures.table();
        page.open("table").line().element("caption", say.apply(table.title())).line();
        page.open("thead").open("tr").element("th", say.apply(figures.rowsAre()), "scope", "col");
        figures.columns().forEach(column -> page.element("th", say.apply(column), "scope", "col", "class", "number"));
        page.close("tr").close("thead").line().open("tbody").line();
        for (int i = 0; i < table.rows().size(); i++) {
            row(figures, i);
        }
        page.close("tbody").close("table").line();
        if (table.hasSuppressedCells()) {
            page.element("p", say.apply(HouseWords.withheldSentence()), "class", "note")
                    .line();
        }
    }

    private void row(Block.Figures figures, int row) {
        page.open("tr").element("th", say.apply(figures.rows().get(row)), "scope", "row");
        for (int column = 0; column < figures.columns().size(); column++) {
            cell(figures, row, column);
        }
        page.close("tr").line();
    }

    private void cell(Block.Figures figures, int row, int column) {
        String words = figures.words(row, column, texts, language);
        if (figures.number(row, column).isEmpty()) {
            page.open("td", "class", "withheld")
                    .element("span", words, "aria-hidden", "true")
                    .element("span", say.apply(HouseWords.withheld()), "class", "aloud")
                    .close("td");
        } else {
            page.element("td", words, "class", "number");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.texts.Texts;

/** {@code /planning/export}: the calendar as a workbook; its name tells a stranger nothing. */
final class ExportPart implements Part {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("day", "start", "zone", "group", "type", "stage", "agreed", "other");

    private final Cards cards;
    private final Texts texts;

    ExportPart(Cards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public View get(PageRequest request, String rest) {
        Locale locale = request.locale();
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> texts.say(say("column." + column), locale))
                .toList());
        cards.everything(request.caller()).forEach(card -> rows.add(row(card, locale)));
        boolean rightToLeft = locale.getLanguage().equals("ar");
        byte[] file = XlsxWriter.write(List.of(new Tab(texts.say(say("page.title"), locale), rightToLeft, rows)));
        return new View.Download("agenda.xlsx", TYPE, file);
    }

    private List<String> row(Card card, Locale locale) {
        return Stream.of(
                        card.day().toString(),
                        card.start().toString(),
                        card.zoneName().in(locale),
                        texts.say(card.name(), locale),
                        card.type().in(locale),
                        texts.say(say("stage." + card.stage()), locale),
                        Long.toString(card.agreed()),
                        Long.toString(card.other()))
                .toList();
    }
}

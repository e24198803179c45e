// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Zone;
import org.halqa.support.IndividualTime;
import org.halqa.support.IndividualTime.Offer;
import org.halqa.support.Referrals;
import org.halqa.support.Referrals.Kept;
import org.halqa.texts.Texts;

/** {@code /addresses/card?zone=OR}: a sheet in French and a sheet in Arabic, to hand out and to hang up. */
final class CardSheets {

    /** Whoever prints it hands it to people who read either language, whatever language the pages are in. */
    private static final List<Locale> SHEETS = List.of(Locale.FRENCH, Locale.forLanguageTag("ar"));

    private static final List<String> WORDS =
            List.of("heading", "lead", "ask", "ask_how", "not_urgent", "checked", "languages", "due");

    private final Referrals referrals;
    private final IndividualTime time;
    private final AddressBook book;
    private final Texts texts;

    CardSheets(Referrals referrals, IndividualTime time, AddressBook book, Texts texts) {
        this.referrals = referrals;
        this.time = time;
        this.book = book;
        this.texts = texts;
    }

    View view(PageRequest request) {
        String wanted = request.field("zone").orElse("");
        Optional<Zone> zone =
                book.zones().stream().filter(each -> each.code().equals(wanted)).findFirst();
        List<Kept> all = referrals.all(request.caller());
        Offer offer = time.offer(request.caller());
        String code = zone.map(Zone::code).orElse("");
        return View.Page.of(
                "card",
                AddressesPage.say("page.title"),
                Map.of(
                        "zones",
                        book.zones(),
                        "chosen",
                        code,
                        "offered",
                        offer.offered(),
                        "link",
                        offer.offered() ? request.origin() + "/a/" + offer.code() : "",
                        "due",
                        book.forCard(all, code, request.locale()).stream()
                                .filter(AddressRow::due)
                                .count(),
                        "sheets",
                        SHEETS.stream().map(locale -> sheet(locale, all, zone)).toList()));
    }

    private Map<String, Object> sheet(Locale locale, List<Kept> all, Optional<Zone> zone) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("language", locale.getLanguage());
        sheet.put("dir", locale.getLanguage().equals("ar") ? "rtl" : "ltr");
        sheet.put("zone", zone.map(each -> each.labels().in(locale)).orElse(""));
        sheet.put(
                "rows",
                book.forCard(all, zone.map(Zone::code).orElse(""), locale).stream()
                        .map(row -> line(row, locale))
                        .toList());
        WORDS.forEach(word -> sheet.put(word, say(locale, "sheet." + word)));
        return sheet;
    }

    private Map<String, Object> line(AddressRow row, Locale locale) {
        return Map.of(
                "row",
                row,
                "languages",
                String.join(
                        locale.getLanguage().equals("ar") ? "، " : ", ",
                        row.languages().stream().map(label -> label.in(locale)).toList()),
                "checked",
                texts.day(row.checkedOn(), locale));
    }

    private String say(Locale locale, String key) {
        return texts.say(Message.of(SupportConsoleTexts.MODULE, key), locale);
    }
}

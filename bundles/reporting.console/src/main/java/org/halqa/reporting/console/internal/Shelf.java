// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Reports;

/** Released session reports as items of a list. */
final class Shelf {

    private final Releases releases;
    private final Reports reports;

    Shelf(Releases releases, Reports reports) {
        this.releases = releases;
        this.reports = reports;
    }

    /**
     * One report in a list.
     *
     * @param day of the session
     * @param zoneCode empty when it has none
     */
    public record Item(
            String id, LocalDate day, String zoneCode, Message zone, List<Message> types, List<Message> audiences) {}

    List<Item> items(Caller caller) {
        Glossary glossary = reports.glossary();
        return releases.all(caller, OneReport.KIND).stream()
                .map(document -> item(document, glossary))
                .toList();
    }

    private static Item item(Released document, Glossary glossary) {
        String zone = document.codes("zone").stream().findFirst().orElse("");
        return new Item(
                document.content().id(),
                day(document),
                zone,
                glossary.zone(zone),
                terms(document, "type", Vocabulary.SESSION_TYPE, glossary),
                terms(document, "audience", Vocabulary.AUDIENCE, glossary));
    }

    private static List<Message> terms(Released document, String field, Vocabulary vocabulary, Glossary glossary) {
        return document.codes(field).stream()
                .map(code -> glossary.term(vocabulary, code))
                .toList();
    }

    /** The day of the session; of its release when the document does not say. */
    private static LocalDate day(Released document) {
        try {
            return document.codes("date").stream()
                    .findFirst()
                    .map(LocalDate::parse)
                    .orElse(document.content().releasedOn());
        } catch (DateTimeException e) {
            return document.content().releasedOn();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halqa.console.View;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.spi.ItemRecordings;
import org.halqa.surveys.spi.ItemRecordings.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recordings of questions, where somebody brought them. */
final class Listening {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Set<String> KINDS = Set.of("audio/mpeg", "audio/ogg", "audio/mp4");

    private final Supplier<List<ItemRecordings>> recordings;

    /** @param recordings lowest ranking first */
    Listening(Supplier<List<ItemRecordings>> recordings) {
        this.recordings = recordings;
    }

    /** Names of the questions that can be heard. */
    List<String> names(Sheet sheet, Locale locale) {
        return recordings.get().isEmpty()
                ? List.of()
                : names(sheet).filter(name -> find(name, locale).isPresent()).toList();
    }

    private static Stream<String> names(Sheet sheet) {
        return sheet.parts().stream().flatMap(part -> part.items().stream().map(item -> part.id() + "." + item.id()));
    }

    /** A recording to play. */
    View play(Sheet sheet, String name, Locale locale) {
        return names(sheet)
                .filter(name::equals)
                .findFirst()
                .flatMap(known -> find(known, locale))
                .<View>map(found -> new View.Data(200, found.mediaType(), found.content()))
                .orElseGet(View.NotFound::new);
    }

    private Optional<Recording> find(String name, Locale locale) {
        int dot = name.indexOf('.');
        List<String> languages =
                locale.getLanguage().equals("ar") ? List.of("ary", "ar") : List.of(locale.getLanguage());
        List<ItemRecordings> highestFirst = new ArrayList<>(recordings.get());
        Collections.reverse(highestFirst);
        return languages.stream()
                .flatMap(language -> highestFirst.stream()
                        .flatMap(each -> ask(each, name.substring(0, dot), name.substring(dot + 1), language).stream()))
                .filter(found -> KINDS.contains(found.mediaType()))
                .findFirst();
    }

    private static Optional<Recording> ask(ItemRecordings from, String instrument, String item, String language) {
        try {
            return from.find(instrument, item, language);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Recordings {} do not answer and are left out.",
                    from.getClass().getName(),
                    e);
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;

/**
 * A report ready for a format.
 *
 * @param kind for example {@code session-report}; that of a {@link Sheets.Layout} for a single sheet
 * @param language language of the house words
 * @param reference of the programme, printed on the cover (R001)
 * @param title neutral
 * @param asOf day that the content is of; the same content gives the same bytes on any day
 * @param demo true when it is about the fictional consortium: every format must show it
 * @param blocks in reading order
 * @param names short values that a template can place by name: {@code zone}, {@code type}, {@code themes}…
 */
public record Report(
        String kind,
        Locale language,
        String reference,
        Message title,
        LocalDate asOf,
        boolean demo,
        List<Block> blocks,
        Map<String, List<Message>> names) {

    public Report {
        blocks = List.copyOf(blocks);
        names = Map.copyOf(names);
    }

    /** A report without names to place. */
    public Report(
            String kind,
            Locale language,
            String reference,
            Message title,
            LocalDate asOf,
            boolean demo,
            List<Block> blocks) {
        this(kind, language, reference, title, asOf, demo, blocks, Map.of());
    }
}

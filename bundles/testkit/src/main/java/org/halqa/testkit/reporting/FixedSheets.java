// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Block;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Writes no file and keeps what was asked for; refuses when it is told to. */
public final class FixedSheets implements Sheets {

    private final List<Sheet> asked = new ArrayList<>();
    private @Nullable Message reason;

    /** From now on every format fails, for this reason. */
    public void refuse(Message why) {
        reason = why;
    }

    @Override
    public Outcome<Reports.Document> write(Caller caller, Sheet sheet, Locale language, String format) {
        asked.add(sheet);
        return reason != null
                ? Outcome.refused("format", reason)
                : new Outcome.Done<>(new Reports.Document(
                        sheet.name() + "-" + language + "." + format, "application/pdf", new byte[] {1}));
    }

    /** All that the last sheet says, in {@code language}. */
    public String said(Texts texts, String language) {
        Sheet last = asked.get(asked.size() - 1);
        return Stream.concat(Stream.of(last.title()), last.blocks().stream().flatMap(FixedSheets::messages))
                .map(message -> texts.say(message, Locale.forLanguageTag(language)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Message> messages(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Notice notice) {
            return Stream.of(notice.text());
        } else if (block instanceof Block.Items items) {
            return items.items().stream();
        } else if (block instanceof Block.Field field) {
            return Stream.concat(Stream.of(field.label()), field.values().stream());
        }
        throw new IllegalArgumentException("not on a sheet: " + block.getClass());
    }
}

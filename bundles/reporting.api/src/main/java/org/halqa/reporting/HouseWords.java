// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * What every format has to say in the same words, whoever wrote it. A format calls
 * {@code texts.say(HouseWords.demo(), report.language())}.
 */
public final class HouseWords {

    private static final String MODULE = "reports";
    private static final String CORRECTED = "words.corrected";

    private static final String BETWEEN = " ";
    private static final int TABLES = 3;

    private HouseWords() {}

    /** Says that everything in the report is invented. Must stand on each page of a report that is a demo. */
    public static Message demo() {
        return Message.of(MODULE, "words.demo");
    }

    /** The reference of the programme. */
    public static Message reference(String reference) {
        return Message.of(MODULE, "words.reference", reference);
    }

    /** The day that the content is of. */
    public static Message asOf(LocalDate day) {
        return Message.of(MODULE, "words.as-of", day);
    }

    /** The word before a page number. */
    public static Message page() {
        return Message.of(MODULE, "words.page");
    }

    /** The title of the list of what is in the report. */
    public static Message contents() {
        return Message.of(MODULE, "words.contents");
    }

    /** The word before the number of a picture. */
    public static Message figure() {
        return Message.of(MODULE, "words.figure");
    }

    /** The word before the number of a table. */
    public static Message table() {
        return Message.of(MODULE, "words.table");
    }

    /** How a suppressed cell is read aloud; on paper it is a middle dot. */
    public static Message withheld() {
        return Message.of(MODULE, "words.withheld");
    }

    /** The sentence below a table that has a suppressed cell. */
    public static Message withheldSentence() {
        return Message.of(MODULE, "words.withheld-sentence");
    }

    /**
     * Says that numbers of these months were corrected; stands in each part of a report that looks at one of its tables, whose ids go
     * along unsaid.
     */
    public static Message corrected(Evidence.Revision revision) {
        return Message.of(MODULE, CORRECTED, revision.months(), revision.version(), revision.day(), tables(revision));
    }

    private static String tables(Evidence.Revision revision) {
        return revision.tables().stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    /** The same sentences about one table, each once: for formats that have no place for the words of a part. */
    public static List<Message> corrections(Report report, String table) {
        return report.blocks().stream()
                .filter(Block.Notice.class::isInstance)
                .map(block -> ((Block.Notice) block).text())
                .filter(text -> text.module().equals(MODULE) && text.key().equals(CORRECTED))
                .filter(text -> List.of(text.arguments().get(TABLES).toString().split(BETWEEN))
                        .contains(table))
                .distinct()
                .toList();
    }
}

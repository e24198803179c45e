// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;

/** Invented reports that hold every kind of block. */
public final class ReportSamples {

    /** Words that would break a careless format: markup, templates, control and direction characters, a lone surrogate. */
    public static final String HOSTILE =
            "<script>alert(1)</script> & \"'{{7*7}} ${7*7} \u202Eabc\u202C \u0000\u0008\u001B\uFFFE \uD83D ]]> =1+1";

    private ReportSamples() {}

    /** Every kind of block in {@code language}. */
    public static Report full(Locale language, boolean demo) {
        return report(
                language,
                demo,
                List.of(
                        new Block.Heading(1, say("title")),
                        new Block.Paragraph(say("sentence")),
                        new Block.Field(say("label"), List.of(say("name", "2 h 30"))),
                        new Block.Field(say("label"), List.of(say("name", "T1"), say("name", "T5"))),
                        new Block.Heading(2, say("table")),
                        Block.Figures.of(ReleasedSamples.table(), new CodesAsWords()),
                        new Block.Chart(
                                Block.Chart.Kind.LINES,
                                say("chart"),
                                say("description"),
                                Block.Figures.of(ReleasedSamples.table(), new CodesAsWords())),
                        new Block.Spoken(say("spoken")),
                        new Block.Items(List.of(say("name", "Premier point"), say("name", "Second point"))),
                        new Block.Heading(3, say("label")),
                        new Block.Words(ReleasedSamples.cleared(ReleasedSamples.NEEDS, "fr")),
                        new Block.Words(ReleasedSamples.cleared(ReleasedSamples.TRENDS, "ar")),
                        new Block.Notice(say("remark"))));
    }

    /** A report that says nothing. */
    public static Report empty(Locale language) {
        return report(language, false, List.of());
    }

    /** A report whose author wrote {@link #HOSTILE}. */
    public static Report hostile(Locale language) {
        return report(
                language,
                false,
                List.of(
                        new Block.Words(ReleasedSamples.cleared(HOSTILE, "fr")),
                        new Block.Words(ReleasedSamples.cleared("", "ar"))));
    }

    /** A report with these blocks. */
    public static Report report(Locale language, boolean demo, List<Block> blocks) {
        return new Report(
                "session-report",
                language,
                "CC01/MA22-26/2026 Staff Care",
                say("title"),
                LocalDate.of(2026, 11, 20),
                demo,
                blocks);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(SampleWords.MODULE, key, arguments);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports.FormatChoice;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

/** For each id the best ranked format, and only those that can say what they are. */
class FormatShelfTest {

    @Test
    void takesTheHigherRankingThenTheOlder() {
        FormatShelf shelf = new FormatShelf(
                List.of(
                        offered(format("a", "txt", "text/plain"), 0, 1, "stock"),
                        offered(format("a", "txt", "text/plain"), 10, 2, "partner"),
                        offered(format("b", "txt", "text/plain"), 0, 4, "younger"),
                        offered(format("b", "txt", "text/plain"), 0, 3, "older"),
                        offered(format("c", "txt", "text/plain"), Integer.MIN_VALUE, 5, "least")),
                label -> true);
        assertThat(shelf.choices()).extracting(FormatChoice::bundle).containsExactly("partner", "older", "least");
    }

    @Test
    void leavesOutWhatWouldEndInAHeaderOrAPath() {
        FormatShelf shelf = new FormatShelf(
                List.of(
                        offered(format("../up", "txt", "text/plain"), 0, 1, "x"),
                        offered(format("path", "../../etc", "text/plain"), 0, 2, "x"),
                        offered(format("header", "txt", "text/plain\r\nSet-Cookie: a=b"), 0, 3, "x"),
                        offered(format("throws", null, "text/plain"), 0, 4, "x"),
                        offered(format("good", "txt", "text/plain; charset=UTF-8"), 0, 5, "x")),
                label -> true);
        assertThat(shelf.choices()).extracting(FormatChoice::id).containsExactly("good");
    }

    @Test
    void leavesOutAFormatUntilItsWordsAreHere() {
        List<Contribution<ReportFormat>> formats = List.of(offered(format("a", "txt", "text/plain"), 0, 1, "partner"));
        assertThat(new FormatShelf(formats, label -> false).choices()).isEmpty();
        assertThat(new FormatShelf(formats, label -> label.module().equals("sample")).choices())
                .hasSize(1);
    }

    private static Contribution<ReportFormat> offered(ReportFormat format, int ranking, long age, String bundle) {
        return new Contribution<>(format, ranking, age, bundle);
    }

    private static ReportFormat format(String id, String extension, String mediaType) {
        return new ReportFormat() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Message label() {
                return Message.of("sample", "label");
            }

            @Override
            public String extension() {
                return extension;
            }

            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public void write(Report report, Texts texts, java.io.OutputStream out) {}
        };
    }
}

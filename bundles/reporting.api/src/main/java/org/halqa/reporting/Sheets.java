// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A page as a file to hang up or to sign, written by the formats that write reports, and kept nowhere. A service; any thread. It reads nothing:
 * whoever calls it has asked whether the caller may see what stands in the sheet.
 */
@ProviderType
public interface Sheets {

    /** How a sheet looks. */
    enum Layout {
        /** To hang up: large letters. */
        POSTER,
        /** To sign and to file. */
        LETTER;

        /** The {@link Report#kind()} of a sheet that looks so; no kind of report is called that. */
        public String kind() {
            return this == POSTER ? "poster" : "letter";
        }

        /** True when {@code kind} is one of a sheet: it has no list of contents. */
        public static boolean isSheet(String kind) {
            return kind.equals(POSTER.kind()) || kind.equals(LETTER.kind());
        }
    }

    /**
     * What stands on it.
     *
     * @param name first part of the file's name; neutral, small letters
     * @param title stands on top
     * @param blocks in reading order
     */
    record Sheet(Layout layout, String name, Message title, List<Block> blocks) {
        public Sheet {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The file, of today, with the reference of the programme. Refused when there is no such language or format, or when the format fails.
     *
     * @param format id of a {@link org.halqa.reporting.spi.ReportFormat}
     */
    Outcome<Reports.Document> write(Caller caller, Sheet sheet, Locale language, String format);
}

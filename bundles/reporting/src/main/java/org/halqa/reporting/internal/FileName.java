// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.texts.Texts;

/** A file name that tells a stranger nothing: kind, part of an opaque id, language. ASCII, for every disk and mail. */
final class FileName {

    private static final int ID_LENGTH = 8;

    private FileName() {}

    static String of(Report report, String subject, Texts texts, String extension) {
        String key = "file." + report.kind();
        String kind = plain(
                texts.knows(ReportsPack.MODULE, key)
                        ? texts.say(Message.of(ReportsPack.MODULE, key), report.language())
                        : report.kind());
        String id = plain(subject);
        return (kind.isEmpty() ? "document" : kind)
                + (id.isEmpty() ? "" : "-" + id.substring(0, Math.min(ID_LENGTH, id.length())))
                + "-" + report.language().getLanguage() + "." + extension;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    }
}

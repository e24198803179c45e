// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.reporting.Issues.File;
import org.halqa.reporting.Reports.FormatChoice;

/**
 * The files that a report has in one format.
 *
 * @param preferred true for the format that the organisation of the reader chose
 * @param bundle who brings the format; empty when it is not installed any more
 * @param instead bundles whose format of the same id is not used
 */
public record Files(
        String format,
        Message label,
        boolean preferred,
        String bundle,
        List<String> instead,
        List<Language> languages) {

    /** One file; {@code kilobytes} is 0 when it is not written yet. */
    public record Language(String code, int kilobytes) {}

    private static final int KILO = 1024;
    private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    /** Files that can be written now, the preferred format first. */
    static List<Files> drafts(List<FormatChoice> formats, String preferred) {
        List<Language> all =
                LANGUAGES.stream().map(code -> new Language(code, 0)).toList();
        return first(formats.stream().map(format -> of(format, preferred, all)));
    }

    /** Files that are kept, the preferred format first. */
    static List<Files> kept(List<File> files, List<FormatChoice> installed, String preferred) {
        Stream<String> formats = files.stream().map(File::format).distinct();
        return first(formats.map(format -> installed.stream()
                .filter(choice -> choice.id().equals(format))
                .findFirst()
                .map(choice -> of(choice, preferred, languages(files, format)))
                .orElseGet(() -> new Files(
                        format,
                        ReportsPageTexts.say("files.format", format),
                        false,
                        "",
                        List.of(),
                        languages(files, format)))));
    }

    private static List<Language> languages(List<File> files, String format) {
        return files.stream()
                .filter(file -> file.format().equals(format))
                .map(file -> new Language(file.language(), Math.max(1, file.size() / KILO)))
                .sorted(comparing(language -> LANGUAGES.indexOf(language.code())))
                .toList();
    }

    private static Files of(FormatChoice format, String preferred, List<Language> languages) {
        return new Files(
                format.id(),
                format.label(),
                format.id().equals(preferred),
                format.bundle(),
                format.instead(),
                languages);
    }

    private static List<Files> first(Stream<Files> files) {
        return files.sorted(comparing((Files each) -> !each.preferred())).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.model.Message;
import org.halqa.reporting.Issues.File;
import org.halqa.reporting.Reports.FormatChoice;
import org.jspecify.annotations.Nullable;

/**
 * The files that can be had of a report: one format in front, the others in groups behind it, and the language chosen once.
 *
 * @param lead the format that the organisation of the reader chose, else the first one to read; null when there is none
 * @param preferred true when {@code lead} was chosen by the organisation
 * @param languages codes to choose from, in the order of the house
 * @param language the one that is chosen until the reader chooses another
 */
public record Files(
        @Nullable Format lead,
        boolean preferred,
        List<Group> rest,
        int others,
        List<String> languages,
        String language) {

    /** The fields of the form: {@code file?format=…&language=…}. */
    static final String FORMAT = "format";

    static final String LANGUAGE = "language";

    /** The last part of the address of a file that is asked for with a form. */
    static final String ADDRESS = "file";

    private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    /**
     * One format.
     *
     * @param bundle who brings it; empty when it is not installed any more
     * @param instead bundles whose format of the same id is not used
     */
    public record Format(String id, Message label, Use use, String bundle, List<String> instead) {}

    /** Formats for the same use; at least one. */
    public record Group(Use use, List<Format> formats) {}

    /** Files that can be written now. */
    static Files drafts(List<FormatChoice> formats, String preferred, PageRequest request) {
        return of(formats.stream().map(Files::format), preferred, LANGUAGES, request);
    }

    /** Files that are kept. */
    static Files kept(List<File> files, List<FormatChoice> installed, String preferred, PageRequest request) {
        List<String> ids = files.stream().map(File::format).distinct().toList();
        Stream<Format> formats = ids.stream().map(id -> installed.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(Files::format)
                .orElseGet(() -> gone(files, id)));
        List<String> languages = LANGUAGES.stream()
                .filter(code -> files.stream().anyMatch(file -> file.language().equals(code)))
                .toList();
        return of(formats, preferred, languages, request);
    }

    private static Format format(FormatChoice choice) {
        return new Format(choice.id(), choice.label(), Use.of(choice.mediaType()), choice.bundle(), choice.instead());
    }

    private static Format gone(List<File> files, String id) {
        Use use = files.stream()
                .filter(file -> file.format().equals(id))
                .findFirst()
                .map(file -> Use.of(file.mediaType()))
                .orElse(Use.SYSTEM);
        return new Format(id, ReportsPageTexts.say("files.format", id.toUpperCase(Locale.ROOT)), use, "", List.of());
    }

    private static Files of(Stream<Format> all, String preferred, List<String> languages, PageRequest request) {
        List<Format> formats = all.toList();
        Format lead = lead(formats, preferred);
        List<Group> rest = Arrays.stream(Use.values())
                .map(use -> new Group(
                        use,
                        formats.stream()
                                .filter(each -> each.use() == use && each != lead)
                                .toList()))
                .filter(group -> !group.formats().isEmpty())
                .toList();
        return new Files(
                lead,
                lead != null && lead.id().equals(preferred),
                rest,
                Math.max(0, formats.size() - 1),
                languages,
                language(languages, request));
    }

    private static @Nullable Format lead(List<Format> formats, String preferred) {
        return Stream.<Predicate<Format>>of(
                        each -> each.id().equals(preferred), each -> each.use() == Use.READ, each -> true)
                .flatMap(test -> formats.stream().filter(test))
                .findFirst()
                .orElse(null);
    }

    /** What was chosen before, else the language of the page, else the first there is. */
    private static String language(List<String> languages, PageRequest request) {
        return Stream.of(request.field(LANGUAGE).orElse(""), request.locale().getLanguage())
                .filter(languages::contains)
                .findFirst()
                .orElseGet(() -> languages.stream().findFirst().orElse(""));
    }

    /** What a form asked for. */
    static String asked(PageRequest request, String field) {
        return request.field(field).orElse("");
    }
}

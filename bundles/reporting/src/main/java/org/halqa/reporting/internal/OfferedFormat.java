// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.reporting.Reports.FormatChoice;
import org.halqa.reporting.spi.ReportFormat;

/**
 * A format with what it says of itself, asked once and checked: its words end in file names and HTTP headers.
 *
 * @param choice what it says of itself
 * @param format the format
 */
record OfferedFormat(FormatChoice choice, ReportFormat format) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]{0,60}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,100}(; ?charset=[A-Za-z0-9-]{1,20})?");

    /**
     * The offer of {@code contribution}.
     *
     * @throws IllegalArgumentException when what it says of itself cannot be used
     */
    static OfferedFormat of(Contribution<ReportFormat> contribution) {
        ReportFormat format = contribution.what();
        return new OfferedFormat(
                new FormatChoice(
                        matching(ID, format.id()),
                        Objects.requireNonNull(format.label()),
                        matching(EXTENSION, format.extension()),
                        matching(MEDIA_TYPE, format.mediaType()),
                        contribution.bundle(),
                        List.of()),
                format);
    }

    /** The same, used in the place of one with the same id from {@code bundle}. */
    OfferedFormat insteadOf(String bundle) {
        List<String> instead =
                Stream.concat(choice.instead().stream(), Stream.of(bundle)).toList();
        return new OfferedFormat(
                new FormatChoice(
                        choice.id(), choice.label(), choice.extension(), choice.mediaType(), choice.bundle(), instead),
                format);
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("does not match " + pattern);
        }
        return text;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.texts.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes any report in one file format. Register one as a service.
 *
 * <p>Called by reporting on a worker thread of its own, with a limit of time and size; must be safe on any thread. When it
 * throws or exceeds a limit, the person is told that this format did not work, by its label, and the others go on. The same
 * {@link #id()} with a higher service ranking replaces a stock format. Contract test: {@code ReportFormatContract} in the
 * testkit.
 */
@ConsumerType
public interface ReportFormat {

    /** Stable, ASCII, for example {@code docx}. */
    String id();

    /** What a person reads in the list of formats. */
    Message label();

    /** File name extension without the dot. */
    String extension();

    /** Media type of the file. */
    String mediaType();

    /** True when it can write reports of {@code kind}. Most write any. */
    default boolean writes(String kind) {
        return true;
    }

    /**
     * True when people of {@code organisations} may choose it; asked with an empty set for somebody of none, such as
     * coordination. Most are open to everybody.
     */
    default boolean openTo(Set<String> organisations) {
        return true;
    }

    /** Writes {@code report}; words come from {@code texts} in {@code report.language()}. Does not close {@code out}. */
    void write(Report report, Texts texts, OutputStream out) throws IOException;
}

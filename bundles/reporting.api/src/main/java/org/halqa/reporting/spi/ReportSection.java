// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.util.List;
import org.halqa.reporting.Block;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says one part of one kind of report. Register one as a service.
 *
 * <p>Called by reporting on any thread. When it throws, the report says which part is missing and why it is not complete; the
 * rest is written. The same {@link #id()} with a higher service ranking replaces a stock section. Contract test:
 * {@code ReportSectionContract} in the testkit.
 */
@ConsumerType
public interface ReportSection {

    /** Stable, ASCII, for example {@code session-report.fields}. */
    String id();

    /** The kind of report it belongs to, for example {@code session-report}. */
    String kind();

    /**
     * The part of that kind which it fills, by {@link org.halqa.reporting.ReportPart#id()}; its heading is already there. Empty
     * for a section that stands alone: it comes after all parts and brings its own heading.
     */
    default String part() {
        return "";
    }

    /** Position in its part, or in the report; smaller comes first. */
    int order();

    /** The blocks of this part, in reading order. */
    List<Block> blocks(Material material);
}

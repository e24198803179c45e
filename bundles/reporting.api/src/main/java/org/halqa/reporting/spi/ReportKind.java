// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Frame;
import org.halqa.reporting.ReportPart;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of report on the whole programme, with its list of contents. Register one as a service; sections fill it.
 *
 * <p>Called by reporting on any thread. One that throws is left out and named in the log. The same {@link #id()} with a higher
 * service ranking replaces a stock kind, which is how a partner brings a list of contents of its own. Contract test:
 * {@code ReportKindContract} in the testkit.
 */
@ConsumerType
public interface ReportKind {

    /** Stable, ASCII, for example {@code final-report}. */
    String id();

    /** Its name. */
    Message title();

    /** For whom it is and what it is for, in a sentence. */
    Message purpose();

    /** Smaller comes first in lists; the stock kinds are at 10, 20, 30… */
    int order();

    /** For whom it is written. */
    Audience audience();

    /** Its contents in reading order; empty when it is made of sections alone. */
    List<ReportPart> parts();

    /** The variants that exist of it: a zone, a donor…; one with an empty code when there is only one. */
    default List<Variant> variants(Frame frame) {
        return List.of(new Variant("", title()));
    }

    /** True when each variant has words of its own; false when its variants share them. */
    default boolean wordsByVariant() {
        return false;
    }

    /**
     * One variant.
     *
     * @param code a code; empty for the only one
     * @param label what people read
     */
    record Variant(String code, Message label) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import org.halqa.reporting.spi.FormatSource;
import org.halqa.reporting.spi.ReportFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a source of formats without being hurt by it. */
final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    static List<ReportFormat> formats(Contribution<FormatSource> source) {
        try {
            return List.copyOf(source.what().formats());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The formats of bundle {} are left out: {}", source.bundle(), Trace.of(e));
            return List.of();
        }
    }
}

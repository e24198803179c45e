// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Formats that come and go with what people upload, such as template packs. Register one as a service. Called often and on any
 * thread; must be quick. When it throws, its formats are left out and the fault is logged. Its formats have the service
 * ranking of the source.
 */
@ConsumerType
public interface FormatSource {

    /** The formats there are now. The same object for as long as nothing has changed. */
    List<ReportFormat> formats();
}

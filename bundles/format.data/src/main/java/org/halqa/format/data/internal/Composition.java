// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.io.IOException;
import org.halqa.reporting.Report;

/** Turns a report into the bytes of one format. Any thread. */
interface Composition {

    byte[] of(Report report, Wording words) throws IOException;
}

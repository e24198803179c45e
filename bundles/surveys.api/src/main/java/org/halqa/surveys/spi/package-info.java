// SPDX-License-Identifier: Apache-2.0
/**
 * Instruments: what can be asked, and how answers are scored.
 *
 * <p>Partners and the {@code instruments} bundle implement {@link org.halqa.surveys.spi.SurveyInstrument}; the {@code surveys}
 * bundle calls it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.surveys.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

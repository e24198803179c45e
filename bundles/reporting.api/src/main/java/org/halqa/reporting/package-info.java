// SPDX-License-Identifier: Apache-2.0
/**
 * A report is sections (what to say) times formats (how to write it).
 *
 * <p>Consoles call {@link org.halqa.reporting.Reports}; the {@code reporting} bundle implements it. Blocks are the only
 * language between a section and a format.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.reporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

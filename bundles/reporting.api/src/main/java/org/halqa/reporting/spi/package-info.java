// SPDX-License-Identifier: Apache-2.0
/**
 * A format or a section of one of the partners: what can be added to reporting.
 *
 * <p>Partners, the {@code deliverables} bundle and the {@code format.*} bundles implement it; the {@code reporting} bundle
 * calls it. Nothing in it can reach a note, a roster or an answer.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.reporting.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * The one door through which anything leaves.
 *
 * <p>Private areas hand in {@link org.halqa.anonymisation.Submission}s and facts; people read, decide and confirm through
 * {@link org.halqa.anonymisation.ReviewDesk}; the published side receives {@link org.halqa.anonymisation.Released}
 * documents and {@link org.halqa.anonymisation.Evidence} and nothing else. The {@code anonymisation} bundle implements
 * it and is alone able to make cleared text and evidence.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.halqa.anonymisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

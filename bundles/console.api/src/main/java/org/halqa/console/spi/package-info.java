// SPDX-License-Identifier: Apache-2.0
/**
 * Pages, menu entries and cards of the start page: what an area adds to the console.
 *
 * <p>Console rooms and partners implement it; the {@code console} bundle calls it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.console.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * The statistics of small groups, as functions of numbers.
 *
 * <p>Surveys, the register and the emerging needs call it; nobody implements it. All functions are pure and may be called on any
 * thread. Numbers that are too few or not finite are an {@link java.lang.IllegalArgumentException}: the caller decides
 * beforehand what there is enough of.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

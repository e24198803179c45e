// SPDX-License-Identifier: Apache-2.0
/**
 * Rosters, private vetoes and groups (R036 to R040, R050 to R052). Private side, and the most private part of it: who works where and
 * who would rather not meet whom.
 *
 * <p>{@code rosters.console} and the demo call it; the {@code rosters} bundle implements it. No bundle of the published side may
 * import it ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.rosters;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * The record of what a session was about, never of who said it. Private side.
 *
 * <p>The sessions console calls it; the {@code sessions} bundle implements it. No bundle of the published side may import
 * it ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sessions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

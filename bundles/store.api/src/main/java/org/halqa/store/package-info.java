// SPDX-License-Identifier: Apache-2.0
/**
 * A transaction on the database and sealed bytes for what must not lie in the clear.
 *
 * <p>Implementations of rooms call this package (never consoles, formats or partners); the {@code store} bundle
 * implements it over whichever engine is installed.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

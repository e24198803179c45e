// SPDX-License-Identifier: Apache-2.0
/**
 * What a room contributes to the store, and what a database engine supplies.
 *
 * <p>Rooms implement {@link org.halqa.store.spi.Schema}; an engine bundle implements
 * {@link org.halqa.store.spi.DatabaseEngine}; the {@code store} bundle calls both.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.store.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * The nouns that every room shares: zone, organisation, project, profile, theme, session type, period, message.
 *
 * <p>Everybody may call this package and nobody implements it. All types are immutable values, safe on any thread,
 * without services and without input or output. Codes are ASCII and stable; labels are what people read (domain §4).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * What a room keeps of a demo, so that a demo can be loaded and removed whole.
 *
 * <p>Private areas implement {@link org.halqa.programme.spi.DemoMaterial}; the {@code programme} bundle calls it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.programme.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

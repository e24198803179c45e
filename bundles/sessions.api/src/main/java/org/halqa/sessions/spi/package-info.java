// SPDX-License-Identifier: Apache-2.0
/**
 * Scope guards: what staff care is not, recognised and refused with a reason and a way forward (X01 to X05).
 *
 * <p>Partners and the {@code sessions} bundle implement {@link org.halqa.sessions.spi.ScopeGuard}; the {@code sessions}
 * bundle calls it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sessions.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

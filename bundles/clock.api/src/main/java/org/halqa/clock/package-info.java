// SPDX-License-Identifier: Apache-2.0
/**
 * Local days and times by a bundled, versioned rule set, because the JVM's rules for Morocco are stale (TZ1 to TZ5).
 *
 * <p>Everybody may call it; the country pack ({@code morocco}) implements it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.clock;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

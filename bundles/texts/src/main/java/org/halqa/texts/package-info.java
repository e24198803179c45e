// SPDX-License-Identifier: Apache-2.0
/**
 * Words for people: messages by module, key and locale, with plurals, dates and digits of that locale.
 *
 * <p>Consoles, formats and sections call {@link org.halqa.texts.Texts}; this bundle implements it. Safe on any thread.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.texts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

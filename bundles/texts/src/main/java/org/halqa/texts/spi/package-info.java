// SPDX-License-Identifier: Apache-2.0
/**
 * A room or a partner brings its words here.
 *
 * <p>Every room that speaks implements {@link org.halqa.texts.spi.LanguagePack}; the texts bundle calls it, once, when
 * the pack arrives.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.texts.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

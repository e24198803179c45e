// SPDX-License-Identifier: Apache-2.0

/**
 * Template packs: a partner's own file with placeholders becomes a format of reports, without code.
 *
 * <p>The templates console calls it; the {@code templates} bundle implements it. Published side: nothing here can reach a note.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.templates;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** The fonts of the house, for rooms that draw or embed letters. Charts and formats call it; it is implemented here. */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.fonts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

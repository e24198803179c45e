// SPDX-License-Identifier: Apache-2.0
/**
 * Spreadsheets that people send, as rows of text, and templates for them. Rooms that import call it; nobody implements it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sheets;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

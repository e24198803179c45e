// SPDX-License-Identifier: Apache-2.0
/**
 * A page of the console, without servlets: a page gets a request, returns a view, and the console owns HTTP.
 *
 * <p>The {@code console} bundle makes requests and renders views. Pages call it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

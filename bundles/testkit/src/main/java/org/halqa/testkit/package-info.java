// SPDX-License-Identifier: Apache-2.0
/**
 * A database, a clock, callers and doorkeepers for tests, and the contract tests of every SPI.
 *
 * <p>For test scope, in rooms and at partners; nothing of it is ever installed.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

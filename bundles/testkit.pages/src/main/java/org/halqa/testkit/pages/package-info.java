// SPDX-License-Identifier: Apache-2.0
/**
 * Console pages in unit tests: rendered as the console renders them, and held to the rules of the house.
 *
 * <p>Tests of console rooms and of partners call it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.testkit.pages;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * Surveys without names: what is asked, ways in, ballots that nobody can link to a person. Private side.
 *
 * <p>The surveys console calls it; the {@code surveys} bundle implements it. No bundle of the published side may import it
 * ({@code ModuleMapIT}); results leave as evidence, through the door.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.surveys;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

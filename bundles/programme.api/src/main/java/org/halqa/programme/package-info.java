// SPDX-License-Identifier: Apache-2.0
/**
 * The programme of the terms of reference: reference, dates, day budget, projects, organisations, zones, vocabularies.
 *
 * <p>Private areas and consoles call it; the {@code programme} bundle implements it from {@code seeds/programme}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.programme;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

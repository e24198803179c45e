// SPDX-License-Identifier: Apache-2.0
/**
 * The register of organisational stress factors (R026). Private side, and kept apart from sessions on purpose: nothing here leads
 * back to a circle, a team or a person.
 *
 * <p>The register console calls it; the {@code register} bundle implements it. No bundle of the published side may import it
 * ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

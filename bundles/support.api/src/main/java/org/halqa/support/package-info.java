// SPDX-License-Identifier: Apache-2.0
/**
 * Individual support (X02, A6, D16): addresses of services per zone, and a card by which somebody asks to be called. It is a way
 * out of Halqa and no file about anybody: what is said between two people never comes here.
 *
 * <p>The support console calls it; the {@code support} bundle implements it. Private side: no bundle of the published side may
 * import it ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.support;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

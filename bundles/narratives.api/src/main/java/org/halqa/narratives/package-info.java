// SPDX-License-Identifier: Apache-2.0

/**
 * What an author writes for reports, before it leaves. Private side: only the author reads a draft; what the published side sees
 * are the documents that the door releases of it (kinds {@code narrative} and {@code recommendation}).
 *
 * <p>The narratives console calls it; the {@code narratives} bundle implements it. No bundle of the published side may import it
 * ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.narratives;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/**
 * Who is asking, what they may do, and the record of what they opened.
 *
 * <p>Every service of every area takes a {@link org.halqa.identity.Caller} and asks {@link org.halqa.identity.Doorkeeper}
 * before it does anything; pages only hide what would be refused. The {@code identity} bundle implements it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

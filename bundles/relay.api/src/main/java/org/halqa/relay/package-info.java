// SPDX-License-Identifier: Apache-2.0
/**
 * What became of a relayed stress factor: « vous avez dit, nous avons fait ».
 *
 * <p>The relay console calls it; the {@code relay} bundle implements it. Everything in it has left through the door or was written
 * by coordination to be read by everybody.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.relay;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

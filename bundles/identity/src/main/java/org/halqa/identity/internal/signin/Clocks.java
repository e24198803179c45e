// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of signing in.
 *
 * @param wall for what must survive a restart: sessions, links, codes
 * @param nanos for what must not move when somebody sets the wall clock: pauses
 */
record Clocks(InstantSource wall, LongSupplier nanos) {}

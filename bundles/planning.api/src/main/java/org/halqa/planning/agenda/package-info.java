// SPDX-License-Identifier: Apache-2.0
/**
 * The calendar of a programme: groups, appointments, days, limits, negotiation. Private side.
 *
 * <p>The consoles of planning call it; the {@code planning} bundle implements it. No bundle of the published side and no partner
 * may import it ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.planning.agenda;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

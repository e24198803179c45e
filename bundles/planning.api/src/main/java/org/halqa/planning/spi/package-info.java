// SPDX-License-Identifier: Apache-2.0
/**
 * What a partner may add to planning: rules about a seat in a group and about a session in the calendar.
 *
 * <p>Partners implement {@link org.halqa.planning.spi.PlanningRule}; {@code planning.solver} calls it. A rule sees neither
 * names nor ids of people, nor who reports to whom, nor vetoes.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.planning.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

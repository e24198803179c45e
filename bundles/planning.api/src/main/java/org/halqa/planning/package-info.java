// SPDX-License-Identifier: Apache-2.0
/**
 * Planning: problems, plans, and what makes the one out of the other. Private side.
 *
 * <p>The rooms of planning call it; {@code planning.solver} implements {@link org.halqa.planning.Planner}. No bundle of
 * the published side may import it ({@code ModuleMapIT}).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.planning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** Wires the planner: searches, prices, judges and explains plans. */
@NullMarked
package org.halqa.planning.solver.internal;

import org.jspecify.annotations.NullMarked;

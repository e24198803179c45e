// SPDX-License-Identifier: Apache-2.0
/** Reads and writes {@code halqa-planning-1}, and solves it from the command line. */
@NullMarked
package org.halqa.planning.solver.internal.exchange;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Who sits with whom. */
@NullMarked
package org.halqa.planning.solver.internal.composition;

import org.jspecify.annotations.NullMarked;

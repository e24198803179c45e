// SPDX-License-Identifier: Apache-2.0
/** When, where and with whom groups meet. */
@NullMarked
package org.halqa.planning.solver.internal.scheduling;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What both searches share: chance, cooling, time. */
@NullMarked
package org.halqa.planning.solver.internal.search;

import org.jspecify.annotations.NullMarked;

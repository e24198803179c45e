// SPDX-License-Identifier: Apache-2.0
/** What rules say: ours as breaches and terms, those of partners in their own words. */
@NullMarked
package org.halqa.planning.solver.internal.rules;

import org.jspecify.annotations.NullMarked;

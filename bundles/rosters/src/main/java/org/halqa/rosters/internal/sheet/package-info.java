// SPDX-License-Identifier: Apache-2.0
/** Rosters that come as a spreadsheet. */
@NullMarked
package org.halqa.rosters.internal.sheet;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** From rows of a spreadsheet to records of sessions. */
@NullMarked
package org.halqa.sessions.internal.backfill;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The tables of the calendar. */
@NullMarked
package org.halqa.planning.internal.store;

import org.jspecify.annotations.NullMarked;

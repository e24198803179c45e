// SPDX-License-Identifier: Apache-2.0
/** The pages of the calendar. */
@NullMarked
package org.halqa.planning.console.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The calendar of a programme, kept. */
@NullMarked
package org.halqa.planning.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The pages below {@code /reports} and their card. Not for others. */
@NullMarked
package org.halqa.reporting.console.internal;

import org.jspecify.annotations.NullMarked;

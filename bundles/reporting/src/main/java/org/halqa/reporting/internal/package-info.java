// SPDX-License-Identifier: Apache-2.0
/** Composes reports and runs formats where they cannot hurt. Not for others. */
@NullMarked
package org.halqa.reporting.internal;

import org.jspecify.annotations.NullMarked;

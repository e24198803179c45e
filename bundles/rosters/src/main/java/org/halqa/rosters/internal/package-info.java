// SPDX-License-Identifier: Apache-2.0
/** Rosters, vetoes and groups, kept. */
@NullMarked
package org.halqa.rosters.internal;

import org.jspecify.annotations.NullMarked;

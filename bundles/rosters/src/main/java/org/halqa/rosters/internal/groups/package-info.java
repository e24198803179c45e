// SPDX-License-Identifier: Apache-2.0
/** Composing groups. */
@NullMarked
package org.halqa.rosters.internal.groups;

import org.jspecify.annotations.NullMarked;

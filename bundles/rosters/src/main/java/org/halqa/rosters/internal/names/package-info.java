// SPDX-License-Identifier: Apache-2.0
/** Whom a name means. */
@NullMarked
package org.halqa.rosters.internal.names;

import org.jspecify.annotations.NullMarked;

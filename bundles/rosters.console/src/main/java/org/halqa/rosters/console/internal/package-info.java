// SPDX-License-Identifier: Apache-2.0
/** The pages of rosters and groups. */
@NullMarked
package org.halqa.rosters.console.internal;

import org.jspecify.annotations.NullMarked;

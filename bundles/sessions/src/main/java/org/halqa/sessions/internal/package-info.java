// SPDX-License-Identifier: Apache-2.0
/** The session record: kept for its facilitator alone, handed to the door on request. */
@NullMarked
package org.halqa.sessions.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Sends the neutral words about a link. */
@NullMarked
package org.halqa.planning.messages.internal;

import org.jspecify.annotations.NullMarked;

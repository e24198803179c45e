// SPDX-License-Identifier: Apache-2.0
/** Slows down guessing, without ever locking anybody out for good. */
@NullMarked
package org.halqa.identity.internal.throttle;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The hash-chained record of accesses. */
@NullMarked
package org.halqa.identity.internal.record;

import org.jspecify.annotations.NullMarked;

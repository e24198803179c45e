// SPDX-License-Identifier: Apache-2.0
/** Individual support: addresses, the card, and what waits. */
@NullMarked
package org.halqa.support.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Rows and sealed words. */
@NullMarked
package org.halqa.sessions.internal.store;

import org.jspecify.annotations.NullMarked;

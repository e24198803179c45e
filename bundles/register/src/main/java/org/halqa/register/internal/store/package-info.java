// SPDX-License-Identifier: Apache-2.0
/** The tables of the register. */
@NullMarked
package org.halqa.register.internal.store;

import org.jspecify.annotations.NullMarked;

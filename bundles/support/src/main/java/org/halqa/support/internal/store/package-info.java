// SPDX-License-Identifier: Apache-2.0
/** The tables of individual support. */
@NullMarked
package org.halqa.support.internal.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The tables of reporting. */
@NullMarked
package org.halqa.reporting.internal.store;

import org.jspecify.annotations.NullMarked;

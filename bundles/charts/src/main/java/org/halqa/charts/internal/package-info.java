// SPDX-License-Identifier: Apache-2.0
/** Charts as pictures. Not for others. */
@NullMarked
package org.halqa.charts.internal;

import org.jspecify.annotations.NullMarked;

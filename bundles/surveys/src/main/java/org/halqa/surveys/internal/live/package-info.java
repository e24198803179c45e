// SPDX-License-Identifier: Apache-2.0
/** The thermometer of a circle, in memory. */
@NullMarked
package org.halqa.surveys.internal.live;

import org.jspecify.annotations.NullMarked;

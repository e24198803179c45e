// SPDX-License-Identifier: Apache-2.0
/** Reports as data. Not for others. */
@NullMarked
package org.halqa.format.data.internal;

import org.jspecify.annotations.NullMarked;

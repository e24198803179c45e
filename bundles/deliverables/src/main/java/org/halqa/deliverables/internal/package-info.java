// SPDX-License-Identifier: Apache-2.0
/** The deliverables of the contract (R070 to R073). Not for others. */
@NullMarked
package org.halqa.deliverables.internal;

import org.jspecify.annotations.NullMarked;

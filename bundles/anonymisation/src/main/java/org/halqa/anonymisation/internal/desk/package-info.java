// SPDX-License-Identifier: Apache-2.0
/** A document under review: what was found, what was decided, what would leave. */
@NullMarked
package org.halqa.anonymisation.internal.desk;

import org.jspecify.annotations.NullMarked;

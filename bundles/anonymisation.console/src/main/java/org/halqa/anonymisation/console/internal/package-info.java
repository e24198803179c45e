// SPDX-License-Identifier: Apache-2.0
/** The pages of the door: what waits, and one document side by side with what would leave. */
@NullMarked
package org.halqa.anonymisation.console.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The pages on which reports are written. */
@NullMarked
package org.halqa.narratives.console.internal;

import org.jspecify.annotations.NullMarked;

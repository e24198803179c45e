// SPDX-License-Identifier: Apache-2.0
/** Stock instruments, each a file of words and a key. Not exported. */
@NullMarked
package org.halqa.instruments.internal;

import org.jspecify.annotations.NullMarked;

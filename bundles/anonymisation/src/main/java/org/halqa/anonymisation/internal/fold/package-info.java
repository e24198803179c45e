// SPDX-License-Identifier: Apache-2.0
/** Texts made even for searching, with a way back to every position of the original. */
@NullMarked
package org.halqa.anonymisation.internal.fold;

import org.jspecify.annotations.NullMarked;

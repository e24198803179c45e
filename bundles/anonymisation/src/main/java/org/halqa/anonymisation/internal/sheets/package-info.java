// SPDX-License-Identifier: Apache-2.0
/** Answer sheets of closed surveys: what is asked of them, and how what left is written down. */
@NullMarked
package org.halqa.anonymisation.internal.sheets;

import org.jspecify.annotations.NullMarked;

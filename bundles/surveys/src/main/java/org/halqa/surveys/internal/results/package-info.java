// SPDX-License-Identifier: Apache-2.0
/** What the sheets of a closed survey say beside their tables: scores, reliability, two waves compared. Rounded, and in words. */
@NullMarked
package org.halqa.surveys.internal.results;

import org.jspecify.annotations.NullMarked;

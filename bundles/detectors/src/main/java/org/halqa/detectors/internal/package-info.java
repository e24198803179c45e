// SPDX-License-Identifier: Apache-2.0
/**
 * Stock detectors: one class and one list each.
 *
 * <p>Lists are plain files beside this package, written as the folded text is: lower case, no accents, Arabic in one
 * spelling.
 */
@NullMarked
package org.halqa.detectors.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The ballot box: slots that were there before anybody answered. Not exported. */
@NullMarked
package org.halqa.surveys.internal.box;

import org.jspecify.annotations.NullMarked;

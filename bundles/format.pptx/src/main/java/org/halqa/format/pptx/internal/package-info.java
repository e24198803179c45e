// SPDX-License-Identifier: Apache-2.0
/** Reports as slides. Not for others. */
@NullMarked
package org.halqa.format.pptx.internal;

import org.jspecify.annotations.NullMarked;

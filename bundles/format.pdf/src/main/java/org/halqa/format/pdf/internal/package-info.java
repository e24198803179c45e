// SPDX-License-Identifier: Apache-2.0
/** Reports as tagged PDF. Not for others. */
@NullMarked
package org.halqa.format.pdf.internal;

import org.jspecify.annotations.NullMarked;

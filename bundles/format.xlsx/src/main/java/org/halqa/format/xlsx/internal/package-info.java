// SPDX-License-Identifier: Apache-2.0
/** Reports as workbooks. Not for others. */
@NullMarked
package org.halqa.format.xlsx.internal;

import org.jspecify.annotations.NullMarked;

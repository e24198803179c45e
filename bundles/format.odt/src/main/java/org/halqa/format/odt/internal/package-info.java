// SPDX-License-Identifier: Apache-2.0
/** Reports as OpenDocument text. Not for others. */
@NullMarked
package org.halqa.format.odt.internal;

import org.jspecify.annotations.NullMarked;

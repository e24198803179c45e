// SPDX-License-Identifier: Apache-2.0
/** Reports as one web page that needs nothing else. Not for others. */
@NullMarked
package org.halqa.format.html.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Reports as word-processor files. Not for others. */
@NullMarked
package org.halqa.format.docx.internal;

import org.jspecify.annotations.NullMarked;

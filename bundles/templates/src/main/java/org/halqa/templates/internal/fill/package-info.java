// SPDX-License-Identifier: Apache-2.0
/** Filling a file of a partner: the file as parts, placeholders in paragraphs, blocks as elements. Knows no service. */
@NullMarked
package org.halqa.templates.internal.fill;

import org.jspecify.annotations.NullMarked;

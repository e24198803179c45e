// SPDX-License-Identifier: Apache-2.0
/** The pages on which templates are brought. */
@NullMarked
package org.halqa.templates.console.internal;

import org.jspecify.annotations.NullMarked;

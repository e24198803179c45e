// SPDX-License-Identifier: Apache-2.0
/** Templates, their words and drawings, and the static assets. No servlet in here. */
@NullMarked
package org.halqa.console.internal.render;

import org.jspecify.annotations.NullMarked;

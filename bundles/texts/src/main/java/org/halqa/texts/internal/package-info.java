// SPDX-License-Identifier: Apache-2.0
/** How texts are kept and worded. Nobody else sees it. */
@NullMarked
package org.halqa.texts.internal;

import org.jspecify.annotations.NullMarked;

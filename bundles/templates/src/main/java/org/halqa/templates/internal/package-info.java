// SPDX-License-Identifier: Apache-2.0
/** Template packs, kept and filled. */
@NullMarked
package org.halqa.templates.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The tables of what authors write. */
@NullMarked
package org.halqa.narratives.internal.store;

import org.jspecify.annotations.NullMarked;

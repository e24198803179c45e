// SPDX-License-Identifier: Apache-2.0
/** What modules that others bring find of the house while it runs. */
@NullMarked
package org.halqa.guard.internal;

import org.jspecify.annotations.NullMarked;

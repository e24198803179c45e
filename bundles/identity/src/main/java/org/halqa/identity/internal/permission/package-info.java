// SPDX-License-Identifier: Apache-2.0
/** Who may do what, from one declared table. */
@NullMarked
package org.halqa.identity.internal.permission;

import org.jspecify.annotations.NullMarked;

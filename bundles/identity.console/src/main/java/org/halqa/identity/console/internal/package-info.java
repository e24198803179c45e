// SPDX-License-Identifier: Apache-2.0
/** The pages about people and about the record of accesses. */
@NullMarked
package org.halqa.identity.console.internal;

import org.jspecify.annotations.NullMarked;

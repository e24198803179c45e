// SPDX-License-Identifier: Apache-2.0
/** The pages of the register. */
@NullMarked
package org.halqa.register.console.internal;

import org.jspecify.annotations.NullMarked;

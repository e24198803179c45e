// SPDX-License-Identifier: Apache-2.0
/** The pages of individual support. */
@NullMarked
package org.halqa.support.console.internal;

import org.jspecify.annotations.NullMarked;

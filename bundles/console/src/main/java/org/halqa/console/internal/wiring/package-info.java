// SPDX-License-Identifier: Apache-2.0
/** Components: they bring services to the plain classes of the console. */
@NullMarked
package org.halqa.console.internal.wiring;

import org.jspecify.annotations.NullMarked;

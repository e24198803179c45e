// SPDX-License-Identifier: Apache-2.0
/** The services of identity and their wiring. */
@NullMarked
package org.halqa.identity.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Signing in, in all its steps. */
@NullMarked
package org.halqa.identity.internal.signin;

import org.jspecify.annotations.NullMarked;

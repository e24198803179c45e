// SPDX-License-Identifier: Apache-2.0
/** Passwords, codes and tokens: what is hashed, compared and made at random. */
@NullMarked
package org.halqa.identity.internal.secret;

import org.jspecify.annotations.NullMarked;

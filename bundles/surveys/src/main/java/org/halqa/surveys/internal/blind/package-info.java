// SPDX-License-Identifier: Apache-2.0
/** Blind signatures of RFC 9474, the signer's side. Not exported. */
@NullMarked
package org.halqa.surveys.internal.blind;

import org.jspecify.annotations.NullMarked;

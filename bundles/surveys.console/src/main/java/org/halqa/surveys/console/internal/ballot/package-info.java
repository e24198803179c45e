// SPDX-License-Identifier: Apache-2.0
/** The pages of surveys for those who answer, without an account. */
@NullMarked
package org.halqa.surveys.console.internal.ballot;

import org.jspecify.annotations.NullMarked;

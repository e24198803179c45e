// SPDX-License-Identifier: Apache-2.0
/** The pages of surveys for those who ask. */
@NullMarked
package org.halqa.surveys.console.internal;

import org.jspecify.annotations.NullMarked;

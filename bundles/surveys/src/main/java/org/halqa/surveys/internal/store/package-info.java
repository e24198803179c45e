// SPDX-License-Identifier: Apache-2.0
/** The tables of surveys. Not exported. */
@NullMarked
package org.halqa.surveys.internal.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The country pack of Morocco: for now, its clock. */
@NullMarked
package org.halqa.morocco.internal;

import org.jspecify.annotations.NullMarked;

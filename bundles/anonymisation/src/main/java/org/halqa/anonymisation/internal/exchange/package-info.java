// SPDX-License-Identifier: Apache-2.0
/** The exchange format {@code halqa-evidence-1}: microdata and requested releases in, protected tables out. */
@NullMarked
package org.halqa.anonymisation.internal.exchange;

import org.jspecify.annotations.NullMarked;

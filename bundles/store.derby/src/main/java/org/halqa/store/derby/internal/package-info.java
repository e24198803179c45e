// SPDX-License-Identifier: Apache-2.0
/** The embedded, encrypted database: Apache Derby behind {@link org.halqa.store.spi.DatabaseEngine}. */
@NullMarked
package org.halqa.store.derby.internal;

import org.jspecify.annotations.NullMarked;

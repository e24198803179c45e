// SPDX-License-Identifier: Apache-2.0
/** Transactions, migrations, the installation's key and the vault, over whichever engine is installed. */
@NullMarked
package org.halqa.store.internal;

import org.jspecify.annotations.NullMarked;

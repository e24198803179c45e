// SPDX-License-Identifier: Apache-2.0
/** The programme on the database, seeded once from {@code seeds/programme}. */
@NullMarked
package org.halqa.programme.internal;

import org.jspecify.annotations.NullMarked;

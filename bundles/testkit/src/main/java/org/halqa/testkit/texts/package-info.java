// SPDX-License-Identifier: Apache-2.0
/** The contract of language packs. Rooms and partners extend it in their own tests. */
@NullMarked
package org.halqa.testkit.texts;

import org.jspecify.annotations.NullMarked;

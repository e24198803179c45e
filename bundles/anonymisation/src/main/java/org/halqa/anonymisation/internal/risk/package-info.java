// SPDX-License-Identifier: Apache-2.0
/** How many people a document could be about: traits are read, rosters counted, earlier documents remembered. */
@NullMarked
package org.halqa.anonymisation.internal.risk;

import org.jspecify.annotations.NullMarked;

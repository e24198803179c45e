// SPDX-License-Identifier: Apache-2.0
/** Numbers about groups: counted, protected, frozen. Pure logic, no store and no services. */
@NullMarked
package org.halqa.anonymisation.internal.evidence;

import org.jspecify.annotations.NullMarked;

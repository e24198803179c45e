// SPDX-License-Identifier: Apache-2.0
/** Measures the door's own search on texts whose identifying spans are known; started from a command line, never by the door. */
@NullMarked
package org.halqa.anonymisation.internal.evaluation;

import org.jspecify.annotations.NullMarked;

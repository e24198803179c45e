// SPDX-License-Identifier: Apache-2.0
/** Runs the detectors, names the one that fails, and settles overlapping findings. */
@NullMarked
package org.halqa.anonymisation.internal.search;

import org.jspecify.annotations.NullMarked;

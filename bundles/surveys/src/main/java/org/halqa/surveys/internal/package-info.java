// SPDX-License-Identifier: Apache-2.0
/** Surveys and ballots, wired together. Not exported. */
@NullMarked
package org.halqa.surveys.internal;

import org.jspecify.annotations.NullMarked;

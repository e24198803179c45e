// SPDX-License-Identifier: Apache-2.0
/** What authors write for reports, kept. */
@NullMarked
package org.halqa.narratives.internal;

import org.jspecify.annotations.NullMarked;

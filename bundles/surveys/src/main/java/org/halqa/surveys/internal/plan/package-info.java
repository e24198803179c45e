// SPDX-License-Identifier: Apache-2.0
/** What may be asked, and of whom. Not exported. */
@NullMarked
package org.halqa.surveys.internal.plan;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The pages of the programme and its vocabularies, and the switch of the demo. */
@NullMarked
package org.halqa.programme.console.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What a record must be like before it is kept. Each rule says what is wrong and what to do. */
@NullMarked
package org.halqa.sessions.internal.rules;

import org.jspecify.annotations.NullMarked;

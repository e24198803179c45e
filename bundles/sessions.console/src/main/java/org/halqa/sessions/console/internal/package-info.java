// SPDX-License-Identifier: Apache-2.0
/** The pages of sessions: a list, a form for a phone, the frame explained, a card on the start page. */
@NullMarked
package org.halqa.sessions.console.internal;

import org.jspecify.annotations.NullMarked;

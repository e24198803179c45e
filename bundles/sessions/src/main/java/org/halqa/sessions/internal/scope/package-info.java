// SPDX-License-Identifier: Apache-2.0
/** The stock scope guards: word lists in resource files, searched in one pass over folded text. */
@NullMarked
package org.halqa.sessions.internal.scope;

import org.jspecify.annotations.NullMarked;

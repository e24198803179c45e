// SPDX-License-Identifier: Apache-2.0
/** What became of what was relayed. */
@NullMarked
package org.halqa.relay.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The pages about what was relayed. */
@NullMarked
package org.halqa.relay.console.internal;

import org.jspecify.annotations.NullMarked;

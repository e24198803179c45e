// SPDX-License-Identifier: Apache-2.0
/** The tables of coordination's answers. */
@NullMarked
package org.halqa.relay.internal.store;

import org.jspecify.annotations.NullMarked;

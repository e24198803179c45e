// SPDX-License-Identifier: Apache-2.0
/** The tables of rosters and groups. What says something of a person is sealed before it gets here. */
@NullMarked
package org.halqa.rosters.internal.store;

import org.jspecify.annotations.NullMarked;

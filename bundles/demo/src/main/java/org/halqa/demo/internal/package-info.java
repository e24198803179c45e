// SPDX-License-Identifier: Apache-2.0
/** The fictional consortium at work. An ordinary client of the rooms' services: nothing here reaches a table. */
@NullMarked
package org.halqa.demo.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The door's services and their wiring. */
@NullMarked
package org.halqa.anonymisation.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The door's tables: documents under review, sealed; released documents; released evidence. */
@NullMarked
package org.halqa.anonymisation.internal.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What has left: written once in a canonical form, hashed, and verified whenever it is read. */
@NullMarked
package org.halqa.anonymisation.internal.archive;

import org.jspecify.annotations.NullMarked;

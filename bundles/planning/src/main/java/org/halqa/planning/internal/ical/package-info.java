// SPDX-License-Identifier: Apache-2.0
/** Calendar files (RFC 5545), written and read. */
@NullMarked
package org.halqa.planning.internal.ical;

import org.jspecify.annotations.NullMarked;

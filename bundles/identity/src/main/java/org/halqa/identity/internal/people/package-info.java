// SPDX-License-Identifier: Apache-2.0
/** Who has an account, and the fictional people of the demo. */
@NullMarked
package org.halqa.identity.internal.people;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Accounts, sign-ins and invitations in the database. */
@NullMarked
package org.halqa.identity.internal.account;

import org.jspecify.annotations.NullMarked;

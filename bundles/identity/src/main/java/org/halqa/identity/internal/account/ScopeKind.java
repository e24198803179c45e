// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

/** What a line of an account's scope is about. */
enum ScopeKind {
    ROLE,
    ORGANISATION,
    ZONE
}

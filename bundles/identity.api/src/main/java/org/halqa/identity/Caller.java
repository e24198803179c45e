// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

import java.util.Set;

/**
 * The person on whose behalf a service is called. Made by the identity bundle from a signed-in session, or by a test.
 *
 * @param account opaque, stable id of the account; never a name
 * @param roles at least one
 * @param organisations codes of the organisations whose own data this person may see; empty for none
 * @param zones codes of the zones whose own data this person may see; empty for all
 */
public record Caller(String account, Set<Role> roles, Set<String> organisations, Set<String> zones) {

    public Caller {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a caller has at least one role");
        }
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
        zones = Set.copyOf(zones);
    }

    /** True when this person has {@code role}. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.permission;

/** What one role says of one operation, from the mildest to the strictest. */
enum Permission {
    /** This role is silent. */
    SILENT("-"),
    ALLOW("allow"),
    OWN("own"),
    NEVER("never");

    private final String word;

    Permission(String word) {
        this.word = word;
    }

    static Permission of(String word) {
        for (Permission permission : values()) {
            if (permission.word.equals(word)) {
                return permission;
            }
        }
        throw new IllegalArgumentException("not a permission: " + word);
    }

    Permission strictest(Permission other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean opens() {
        return this == ALLOW || this == OWN;
    }
}

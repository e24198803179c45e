// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.Locale;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;

/** People for tests, one for each role, with accounts that say who they are. */
public final class Callers {

    private Callers() {}

    /** A psychologist, account {@code test-psychologist}. */
    public static Caller psychologist() {
        return with(Role.PSYCHOLOGIST);
    }

    /** Another psychologist, account {@code test-psychologist-2}. */
    public static Caller otherPsychologist() {
        return new Caller("test-psychologist-2", Set.of(Role.PSYCHOLOGIST), Set.of(), Set.of());
    }

    /** A second reader, account {@code test-reader}. */
    public static Caller reader() {
        return with(Role.READER);
    }

    /** Coordination, account {@code test-coordination}. */
    public static Caller coordination() {
        return with(Role.COORDINATION);
    }

    /** The focal point of one organisation, account {@code test-focal-point}. */
    public static Caller focalPoint(String organisation) {
        return new Caller("test-focal-point", Set.of(Role.FOCAL_POINT), Set.of(organisation), Set.of());
    }

    /** A line manager of one organisation, account {@code test-line-manager}. */
    public static Caller lineManager(String organisation) {
        return new Caller("test-line-manager", Set.of(Role.LINE_MANAGER), Set.of(organisation), Set.of());
    }

    /** An IT administrator, account {@code test-admin}. */
    public static Caller admin() {
        return with(Role.ADMIN);
    }

    /** The product itself, account {@code system}. */
    public static Caller system() {
        return new Caller("system", Set.of(Role.ADMIN), Set.of(), Set.of());
    }

    /** A person with these roles and no scope; the account is named after the first. */
    public static Caller with(Role first, Role... more) {
        Set<Role> roles = new java.util.LinkedHashSet<>(Set.of(more));
        roles.add(first);
        String account = "test-" + first.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Caller(account, roles, Set.of(), Set.of());
    }
}

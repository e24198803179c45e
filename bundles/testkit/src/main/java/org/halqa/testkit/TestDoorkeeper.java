// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;

/** A doorkeeper with a table of the test's own. */
public final class TestDoorkeeper implements Doorkeeper {

    private final BiPredicate<Caller, String> rule;

    private TestDoorkeeper(BiPredicate<Caller, String> rule) {
        this.rule = rule;
    }

    /** Opens everything to everybody: for tests that are not about permission. */
    public static TestDoorkeeper open() {
        return new TestDoorkeeper((caller, operation) -> true);
    }

    /** Opens nothing to anybody. */
    public static TestDoorkeeper shut() {
        return new TestDoorkeeper((caller, operation) -> false);
    }

    /** Opens an operation to the roles that {@code table} names for it, and nothing else. */
    public static TestDoorkeeper allowing(Map<String, Set<Role>> table) {
        Map<String, Set<Role>> copy = Map.copyOf(table);
        return new TestDoorkeeper((caller, operation) ->
                copy.getOrDefault(operation, Set.of()).stream().anyMatch(caller::is));
    }

    @Override
    public boolean allows(Caller caller, String operation) {
        return rule.test(caller, operation);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.permission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.identity.Role;

/** The declared table, operation by role. A table with a gap, a doubled line or an unknown word is not accepted. */
final class PermissionTable {

    private final Map<String, Map<Role, Permission>> rows;

    private PermissionTable(Map<String, Map<Role, Permission>> rows) {
        this.rows = Map.copyOf(rows);
    }

    static PermissionTable parse(String csv) {
        List<String[]> lines = csv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.trim().split("\\s*,\\s*"))
                .toList();
        Role[] roles = roles(lines.get(0));
        Map<String, Map<Role, Permission>> rows = new HashMap<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            if (rows.put(cells[0], row(cells, roles)) != null) {
                throw new IllegalArgumentException("declared twice: " + cells[0]);
            }
        }
        return new PermissionTable(rows);
    }

    Set<String> operations() {
        return rows.keySet();
    }

    /** The strictest answer that any of {@code roles} gives; silent for an operation that is not declared. */
    Permission answer(Set<Role> roles, String operation) {
        Map<Role, Permission> row = rows.getOrDefault(operation, Map.of());
        return roles.stream()
                .map(role -> row.getOrDefault(role, Permission.SILENT))
                .reduce(Permission.SILENT, Permission::strictest);
    }

    private static Role[] roles(String[] heading) {
        Role[] roles = Arrays.stream(heading).skip(1).map(Role::valueOf).toArray(Role[]::new);
        if (Set.of(roles).size() != Role.values().length) {
            throw new IllegalArgumentException("every role has one column");
        }
        return roles;
    }

    private static Map<Role, Permission> row(String[] cells, Role[] roles) {
        if (cells.length != roles.length + 1) {
            throw new IllegalArgumentException("a cell for every role: " + cells[0]);
        }
        Map<Role, Permission> row = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.length; i++) {
            row.put(roles[i], Permission.of(cells[i + 1]));
        }
        return row;
    }
}

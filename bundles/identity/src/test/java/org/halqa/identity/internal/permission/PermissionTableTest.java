// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PermissionTableTest {

    private final TableDoorkeeper doorkeeper = new TableDoorkeeper();
    private final PermissionTable table = TableDoorkeeper.shipped();

    /** Domain §3: who may do what, and nobody else. */
    @ParameterizedTest
    @CsvFileSource(resources = "roles.txt", delimiter = '=')
    void givesEachOperationToExactlyThese(String operation, String roles) {
        assertThat(Role.values())
                .filteredOn(role -> doorkeeper.allows(Callers.with(role), operation))
                .extracting(Role::name)
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void knowsNoOperationThatIsNotExpected() throws IOException {
        try (InputStream expected = PermissionTableTest.class.getResourceAsStream("roles.txt")) {
            List<String> operations = new String(expected.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(table.operations()).containsExactlyInAnyOrderElementsOf(operations);
        }
    }

    @Test
    void keepsPsychologistsToTheirOwnTextsAndFocalPointsToTheirOwnOrganisation() {
        assertThat(doorkeeper.ownOnly(Callers.psychologist(), "sessions.read")).isTrue();
        assertThat(doorkeeper.ownOnly(Callers.psychologist(), "record.read")).isTrue();
        assertThat(doorkeeper.ownOnly(Callers.focalPoint("MS2"), "evidence.read"))
                .isTrue();
        assertThat(doorkeeper.ownOnly(Callers.coordination(), "evidence.read")).isFalse();
        assertThat(doorkeeper.ownOnly(Callers.reader(), "sessions.read")).isFalse();
    }

    @Test
    void keepsRawNotesFromEverybodyWhoHoldsPowerOverTheGroup() {
        for (Role power : Set.of(Role.COORDINATION, Role.FOCAL_POINT, Role.LINE_MANAGER, Role.ADMIN, Role.DONOR)) {
            for (String raw :
                    Set.of("sessions.read", "sessions.write", "sessions.submit", "door.submit", "door.review")) {
                Caller both = Callers.with(Role.PSYCHOLOGIST, power);
                assertThat(doorkeeper.allows(both, raw))
                        .as("%s as %s", raw, both.roles())
                        .isFalse();
            }
            assertThat(doorkeeper.allows(Callers.with(Role.READER, power), "door.confirm"))
                    .isFalse();
        }
    }

    @Test
    void takesTheStricterOfTwoRoles() {
        Caller both = Callers.with(Role.FOCAL_POINT, Role.LINE_MANAGER);

        assertThat(doorkeeper.allows(both, "evidence.read")).isTrue();
        assertThat(doorkeeper.ownOnly(both, "evidence.read")).isTrue();
        assertThat(doorkeeper.allows(Callers.with(Role.COORDINATION, Role.LINE_MANAGER), "released.read"))
                .isFalse();
        assertThat(doorkeeper.allows(Callers.with(Role.PSYCHOLOGIST, Role.READER), "door.confirm"))
                .isTrue();
    }

    @Property(tries = 300)
    void neverOpensMoreThanTheStrictestRoleSays(@ForAll @NotEmpty Set<Role> roles, @ForAll Role another) {
        Caller fewer = new Caller("somebody", roles, Set.of(), Set.of());
        Set<Role> all = new java.util.HashSet<>(roles);
        all.add(another);
        Caller more = new Caller("somebody", all, Set.of(), Set.of());
        for (String operation : table.operations()) {
            if (table.answer(roles, operation) == Permission.NEVER) {
                assertThat(doorkeeper.allows(more, operation)).isFalse();
            }
            if (doorkeeper.ownOnly(fewer, operation)) {
                assertThat(doorkeeper.ownOnly(more, operation) || !doorkeeper.allows(more, operation))
                        .isTrue();
            }
        }
    }

    @Test
    void refusesWhatIsNotDeclared() {
        assertThat(doorkeeper.allows(Callers.admin(), "sessions.erase")).isFalse();
        assertThatThrownBy(() -> doorkeeper.require(Callers.admin(), "sessions.read"))
                .isInstanceOf(NotForThisRole.class)
                .hasMessage("sessions.read");
    }

    @Test
    void doesNotAcceptATableWithAGap() {
        String heading =
                "operation, PSYCHOLOGIST, READER, COORDINATION, FOCAL_POINT, PARTICIPANT, LINE_MANAGER, ADMIN, DONOR\n";
        String line = "a.b, allow, -, -, -, -, -, -, -\n";

        assertThat(PermissionTable.parse(heading + line).operations()).containsExactly("a.b");
        assertThatThrownBy(() -> PermissionTable.parse(heading + line + line)).hasMessageContaining("twice");
        assertThatThrownBy(() -> PermissionTable.parse(heading + "a.b, allow\n"))
                .hasMessageContaining("every role");
        assertThatThrownBy(() -> PermissionTable.parse(heading + "a.b, yes, -, -, -, -, -, -, -\n"))
                .hasMessageContaining("not a permission");
        assertThatThrownBy(() -> PermissionTable.parse("operation, ADMIN\na.b, allow\n"))
                .hasMessageContaining("one column");
    }
}

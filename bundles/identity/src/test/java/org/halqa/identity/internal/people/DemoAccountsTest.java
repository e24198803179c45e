// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.identity.internal.IdentitySchema;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.identity.internal.secret.CheapHash;
import org.halqa.identity.internal.secret.CommonPasswords;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.secret.PasswordRules;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    Path data;

    private final PasswordHash hash = CheapHash.make();
    private TestStore store;
    private Accounts accounts;
    private DemoAccounts demo;

    @BeforeEach
    void open() {
        store = TestStore.with(new IdentitySchema());
        accounts = new Accounts(new RoomDatabase(store.database("identity")));
        demo = new DemoAccounts(store.database("identity"), new TableDoorkeeper(), hash, data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void admitsSomebodyForEveryRoleWithAPassphraseThatOpens() throws IOException {
        demo.load(Callers.system(), "demo");

        List<String[]> lines = Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .toList();
        PasswordRules rules = new PasswordRules(CommonPasswords.shipped());
        for (String[] line : lines) {
            Account account = accounts.byName(new SignInName(line[0])).orElseThrow();
            assertThat(account.person().demo()).isTrue();
            assertThat(account.person().roles()).containsExactly(Role.valueOf(line[2]));
            assertThat(hash.matches(line[1].toCharArray(), account.password())).isTrue();
            assertThat(rules.objection(line[1].toCharArray(), line[0], false)).isEmpty();
        }
        Set<Role> roles = lines.stream().map(line -> Role.valueOf(line[2])).collect(Collectors.toSet());
        assertThat(roles).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.DONOR)));
        assertThat(accounts.all().stream()
                        .filter(account -> account.person().roles().contains(Role.FOCAL_POINT)))
                .flatExtracting(account -> account.person().organisations())
                .containsExactlyInAnyOrder("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo-accounts.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNothingWhenItIsAlreadyThere() throws IOException {
        demo.load(Callers.system(), "demo");
        String before = Files.readString(data.resolve("demo-accounts.txt"));
        demo.load(Callers.system(), "demo");

        assertThat(Files.readString(data.resolve("demo-accounts.txt"))).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindAndMakesNewPassphrasesNextTime() throws IOException {
        demo.load(Callers.system(), "demo");
        String before = Files.readString(data.resolve("demo-accounts.txt"));
        demo.remove(Callers.system(), "demo");

        assertThat(accounts.all()).isEmpty();
        assertThat(data.resolve("demo-accounts.txt")).doesNotExist();
        demo.load(Callers.system(), "demo");
        assertThat(Files.readString(data.resolve("demo-accounts.txt"))).isNotEqualTo(before);
    }

    @Test
    void doesNotCountAsAnAdministratorAndIsNotForEverybody() {
        demo.load(Callers.system(), "demo");

        assertThat(accounts.withoutAdministrator()).isTrue();
        assertThatThrownBy(() -> demo.remove(Callers.coordination(), "demo")).isInstanceOf(NotForThisRole.class);
    }
}

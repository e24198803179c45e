// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.identity.internal.signin.House.PHRASE;
import static org.halqa.identity.internal.signin.House.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.halqa.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

    @TempDir
    Path data;

    @Test
    void findsALinkInTheDataFolderAndUsesItOnce() throws IOException {
        try (House house = new House(data)) {
            Path file = data.resolve("first-sign-in.txt");
            assertThat(house.signIn.awaitsFirstAdministrator()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            String path = Files.readString(file).strip();
            assertThat(path).matches("/welcome/[A-Za-z0-9_-]{43}");
            String token = path.substring("/welcome/".length());
            assertThat(house.signIn.invitedName(token)).contains("admin");

            String session = token(house.signIn.choosePassword(token, PHRASE.toCharArray()));

            assertThat(house.signIn.session(session).orElseThrow().caller().roles())
                    .containsExactly(Role.ADMIN);
            assertThat(house.signIn.awaitsFirstAdministrator()).isFalse();
            assertThat(file).doesNotExist();
            house.restarted();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void getsAFreshLinkAtEveryStartUntilItIsUsed() throws IOException {
        try (House house = new House(data)) {
            String first = Files.readString(data.resolve("first-sign-in.txt"));
            house.pass(Duration.ofDays(10));
            house.restarted();
            String second = Files.readString(data.resolve("first-sign-in.txt"));

            assertThat(second).isNotEqualTo(first);
            assertThat(house.signIn.invites(first.strip().substring(9))).isFalse();
            assertThat(house.signIn.invitedName(second.strip().substring(9))).contains("admin");
        }
    }

    @Test
    void isNotMadeByASomebodyElseWhoChoosesAPassword() {
        try (House house = new House(data)) {
            house.admit("salma.b");

            assertThat(house.signIn.awaitsFirstAdministrator()).isTrue();
            assertThat(data.resolve("first-sign-in.txt")).exists();
        }
    }
}

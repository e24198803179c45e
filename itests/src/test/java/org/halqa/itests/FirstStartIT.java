// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.Finished;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.running.OpenPorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator unpacks the archive and starts it for the first time. */
class FirstStartIT {

    private static Installation installation;
    private static Halqa halqa;
    private static String said;

    @BeforeAll
    static void start() {
        installation = new Installation("first-start");
        Finished start = installation.command("start").run();
        assertThat(start.code()).as(start.output()).isZero();
        said = start.output();
        halqa = installation.halqa();
        // Stopping before the last module is there would not be a quiet log.
        Await.until("every module is installed", () -> halqa.log().says("| Done."));
    }

    @AfterAll
    static void stop() {
        installation.close();
        assertThat(halqa.log().errors()).isEmpty();
    }

    @Test
    void theAddressAndTheLinkForTheFirstAdministratorAreSaid() throws IOException {
        String link =
                Files.readString(halqa.data().resolve("first-sign-in.txt")).trim();
        assertThat(link).startsWith("/welcome/");
        assertThat(said).contains(halqa.base() + "/").contains(halqa.base() + link);
    }

    @Test
    void theLinkIsForItsReaderAlone() throws IOException {
        assertThat(permissions(halqa.data().resolve("first-sign-in.txt"))).isEqualTo("rw-------");
        assertThat(permissions(halqa.data())).isEqualTo("rwx------");
        assertThat(permissions(halqa.home().resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void theLinkOpensThePageToChooseAPassword() throws IOException {
        String link =
                Files.readString(halqa.data().resolve("first-sign-in.txt")).trim();
        assertThat(halqa.visitor().open(link).status()).isEqualTo(200);
    }

    @Test
    void nothingListensButTheWebAddress() {
        assertThat(OpenPorts.of(installation.pid())).containsExactly("loopback:" + installation.port());
    }

    @Test
    void thereIsNoDefaultUserAndNoDefaultKey() {
        assertThat(halqa.home().resolve("etc/users.properties")).doesNotExist();
        assertThat(halqa.home().resolve("etc/keys.properties")).doesNotExist();
    }

    @Test
    void itsStatusIsToldInOneSentence() {
        Finished status = installation.command("status").run();
        assertThat(status.code()).isZero();
        assertThat(status.output()).contains(halqa.base().toString()).hasLineCount(1);
    }

    @Test
    void aSecondProcessOnTheSameInstallationIsRefused() {
        Finished second = installation.command("run").run();
        assertThat(second.code()).isEqualTo(14);
        assertThat(second.output()).contains("already runs").hasLineCount(1);
    }

    @Test
    void aSecondInstallationOnTheSameDataIsRefused() {
        try (Installation other = new Installation("second-on-same-data")) {
            Finished second = other.command("start")
                    .with("HALQA_DATA", halqa.data().toString())
                    .run();
            assertThat(second.code()).isEqualTo(14);
            assertThat(second.output()).contains("already runs").hasLineCount(1);
        }
    }

    @Test
    void aTakenPortIsNamed() {
        try (Installation other = new Installation("second-on-same-port")) {
            Finished second = other.command("start")
                    .with("HALQA_PORT", String.valueOf(installation.port()))
                    .run();
            assertThat(second.code()).isEqualTo(15);
            assertThat(second.output())
                    .contains("Port " + installation.port() + " is already taken")
                    .hasLineCount(1);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

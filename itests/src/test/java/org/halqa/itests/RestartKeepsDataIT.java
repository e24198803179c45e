// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.SignIn;
import org.junit.jupiter.api.Test;

/** Halqa is stopped, and killed, and comes back with what it knew. */
class RestartKeepsDataIT {

    private static final String PASSWORD = "un banc sous le figuier 1913";

    @Test
    void whatWasKnownBeforeIsKnownAfter() throws IOException {
        try (Installation installation = new Installation("restart")) {
            Halqa halqa = installation.start();
            String link =
                    Files.readString(halqa.data().resolve("first-sign-in.txt")).trim();
            String name = SignIn.choosePassword(halqa.visitor(), link, PASSWORD);
            signsIn(halqa, name);
            installation.stop();

            installation.start();
            signsIn(halqa, name);
            assertThat(halqa.data().resolve("first-sign-in.txt")).doesNotExist();

            installation.kill();

            installation.start();
            signsIn(halqa, name);
            assertThat(halqa.log().errors()).isEmpty();
        }
    }

    private static void signsIn(Halqa halqa, String name) {
        Page page = SignIn.with(halqa.visitor(), name, PASSWORD);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.address().getPath()).as("a page beyond sign-in").doesNotStartWith("/sign-in");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.halqa.console.View;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePagesTest {

    private static final String SEALED = base64(300, 1);
    private static final String LATER = base64(300, 2);

    private final ConsoleHouse house = new ConsoleHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private static String base64(int bytes, int seed) {
        byte[] content = new byte[bytes];
        content[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(content);
    }

    private PageTester keyring(String version) {
        return house.tester()
                .with("do", "keyring")
                .with("version", version)
                .with("rounds", "600000")
                .with("salt", base64(16, 3))
                .with("wrapped", base64(60, 4))
                .with("recoverySalt", base64(16, 5))
                .with("recoveryWrapped", base64(60, 6));
    }

    private String session() {
        house.filled().post(house.page, "new");
        return house.sessions.mine(Callers.psychologist()).get(0).id();
    }

    private static int status(Shown shown) {
        return ((View.Page) shown.view()).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void noSecretAndNoWordHasANameToTravelUnder(String language) {
        String begin = house.tester().in(language).get(house.page, "notes").html();
        keyring("0").post(house.page, "notes");
        String note =
                house.tester().in(language).get(house.page, "notes/notebook").html();
        String after = house.tester().in(language).get(house.page, "notes").html();
        for (String html : new String[] {begin, note, after}) {
            assertThat(html).contains("/sessions/sealing.js", "/sessions/notes.js");
            assertThat(html).doesNotContainPattern("<(?:input|textarea)[^>]*data-(?:old|new|sealed)[^>]* name=");
            assertThat(html).doesNotContainPattern("<(?:input|textarea)[^>]* name=[^>]*data-(?:old|new|sealed)");
        }
    }

    @Test
    void aNoteIsKeptAndGivenBackSealed() {
        String session = session();
        assertThat(house.tester().get(house.page, "notes/" + session).view())
                .isEqualTo(new View.Redirect("/sessions/notes", null));
        assertThat(keyring("0").post(house.page, "notes").view())
                .isEqualTo(new View.Redirect("/sessions/notes", Part.say("notes.key.kept")));
        PageTester sealed = house.tester().with("sealed", SEALED).with("version", "0");
        assertThat(sealed.post(house.page, "notes/" + session).view())
                .isEqualTo(new View.Redirect("/sessions/notes/" + session, Part.say("notes.kept")));
        assertThat(house.tester().get(house.page, "notes/" + session).html())
                .contains("data-sealed=\"" + SEALED + "\"");
        assertThat(house.tester().get(house.page, "notes").html()).contains("Une note");
    }

    @Test
    void ofTwoEditsBothAreGivenBackSealed() {
        keyring("0").post(house.page, "notes");
        house.tester().with("sealed", SEALED).with("version", "0").post(house.page, "notes/notebook");
        Shown late = house.tester().with("sealed", LATER).with("version", "0").post(house.page, "notes/notebook");
        assertThat(status(late)).isEqualTo(412);
        assertThat(late.html()).contains(SEALED, LATER, "name=\"version\" value=\"1\"");
        assertThat(status(keyring("0").post(house.page, "notes"))).isEqualTo(412);
    }

    @Test
    void anotherPersonFindsNothing() {
        String session = session();
        keyring("0").post(house.page, "notes");
        house.tester().with("sealed", SEALED).with("version", "0").post(house.page, "notes/" + session);
        PageTester other = house.tester().as(Callers.otherPsychologist());
        assertThat(other.get(house.page, "notes/" + session).view()).isInstanceOf(View.NotFound.class);
        assertThat(other.with("do", "erase")
                        .post(house.page, "notes/" + session)
                        .view())
                .isInstanceOf(View.NotFound.class);
        assertThat(other.get(house.page, "notes").html()).doesNotContain(session, SEALED);
    }

    @Test
    void whatIsNotSealedIsNotKept() {
        keyring("0").post(house.page, "notes");
        Shown shown = house.tester()
                .with("sealed", "mes mots en clair")
                .with("version", "0")
                .post(house.page, "notes/notebook");
        assertThat(status(shown)).isEqualTo(422);
        assertThat(house.notes.subjects(Callers.psychologist())).isEmpty();
    }

    @Test
    void destroyingEverythingIsAskedTwice() {
        keyring("0").post(house.page, "notes");
        house.tester().with("sealed", SEALED).with("version", "0").post(house.page, "notes/notebook");
        assertThat(status(house.tester().with("do", "forget").post(house.page, "notes")))
                .isEqualTo(422);
        assertThat(house.notes.subjects(Callers.psychologist())).hasSize(1);
        house.tester().with("do", "forget").with("sure", "yes").post(house.page, "notes");
        assertThat(house.notes.keyring(Callers.psychologist())).isEmpty();
        assertThat(house.notes.subjects(Callers.psychologist())).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.Role;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPagesTest extends ConsolePageContract {

    @TempDir
    Path keys;

    private Identity identity;

    @BeforeEach
    void open() {
        identity = new Identity(keys);
        identity.people.create(
                Callers.admin(),
                new NewPerson("salma.b", "Salma B.", Set.of(Role.PSYCHOLOGIST), Set.of(), Set.of(), "fr", false));
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Override
    protected ConsolePage page() {
        return identity.recordPages;
    }

    @Override
    protected PageTester tester() {
        return identity.tester.as(Callers.admin());
    }

    @Test
    void saysWhoDidWhatAndWhen() {
        String salma = identity.people.all(Callers.admin()).get(0).account();
        identity.record.add(salma, "sessions.write", "session/7f3c");
        identity.record.add("test-admin", "future.verb", "thing/1");
        identity.record.add("system", "demo.manage", "demo/load");

        String html = tester().get(page(), "").html();

        assertThat(html)
                .contains(
                        "A noté une séance",
                        "salma.b",
                        "session/7f3c",
                        "<code>future.verb</code>",
                        "A préparé un lien",
                        "<bdi>Halqa</bdi>");
        assertThat(html).doesNotContain("Salma B.");
    }

    @Test
    void showsNamesToAdministratorsOnly() {
        String salma = identity.people.all(Callers.admin()).get(0).account();
        identity.record.add(salma, "sessions.write", "session/7f3c");

        String html = identity.tester.as(Callers.coordination()).get(page(), "").html();

        assertThat(html).contains(salma.substring(0, 8) + "…").doesNotContain("salma.b");
    }

    @Test
    void showsPsychologistsTheirOwnLinesWithoutTheButton() {
        identity.record.add(Callers.psychologist().account(), "sessions.write", "session/mine");
        identity.record.add(Callers.otherPsychologist().account(), "sessions.write", "session/other");
        PageTester psychologist = identity.tester.as(Callers.psychologist());

        assertThat(psychologist.get(page(), "").html())
                .contains("session/mine")
                .doesNotContain("session/other", "/record/verify");
        assertThat(psychologist.post(page(), "verify").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void turnsPages() {
        for (int i = 0; i < 60; i++) {
            identity.record.add("test-admin", "sessions.read", "session/" + i);
        }

        String first = tester().get(page(), "").html();
        assertThat(first).contains("session/59", "session/10", "before=12").doesNotContain("session/9<");
        assertThat(tester().with("before", "12").get(page(), "").html())
                .contains("session/9<", "session/0<")
                .doesNotContain("session/10<", "before=");
        assertThat(tester().with("before", "x' or 1=1").get(page(), "").html()).contains("session/59");
    }

    @Test
    void saysThatItIsWholeOrWhereItBroke() {
        identity.record.add("test-admin", "sessions.read", "session/1");
        assertThat(tester().post(page(), "verify").html()).contains("Le registre est entier");

        identity.database.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("update access_entry set account = 'somebody' where seq = 1");
            }
        });

        assertThat(tester().post(page(), "verify").html()).contains("rompue à la ligne 1");
        assertThat(tester().in("ar").post(page(), "verify").html()).contains("السطر 1");
    }

    @Test
    void isNotForEverybody() {
        for (Role role : Set.of(Role.READER, Role.FOCAL_POINT, Role.LINE_MANAGER, Role.PARTICIPANT, Role.DONOR)) {
            assertThatThrownBy(() -> identity.tester.as(Callers.with(role)).get(page(), ""))
                    .isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> identity.tester.as(Callers.with(role)).post(page(), "verify"))
                    .isInstanceOf(NotForThisRole.class);
        }
    }
}

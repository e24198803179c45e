// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.People.Person;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeoplePagesTest extends ConsolePageContract {

    private static final Pattern LINK = Pattern.compile("href=\"(/welcome/[A-Za-z0-9_-]{43})\"");

    @TempDir
    Path keys;

    private Identity identity;

    @BeforeEach
    void open() {
        identity = new Identity(keys);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Override
    protected ConsolePage page() {
        return identity.peoplePages;
    }

    @Override
    protected PageTester tester() {
        return identity.tester.as(Callers.admin());
    }

    @Test
    void invitesAPersonAndShowsTheLinkOnce() {
        PageTester.Shown shown = invitation().post(page(), "new");

        assertThat(shown.html()).containsPattern(LINK).contains("Salma B.");
        assertThat(tester().get(page(), "").html())
                .contains("Salma B.", "salma.b", "MS2", "Psychologue")
                .doesNotContainPattern(LINK);
        assertThat(tester().get(page(), salma().account()).html()).doesNotContainPattern(LINK);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatNeedsAnotherLook() {
        PageTester.Shown shown = tester().with("signInName", "a b")
                .with("displayName", "<b>{{1234*5678}}")
                .with("zones", "RSK")
                .post(page(), "new");

        assertThat(((View.Page) shown.view()).status()).isEqualTo(422);
        assertThat(shown.html())
                .contains(
                        "value=\"a b\"",
                        "&lt;b&gt;{{1234*5678}}",
                        "value=\"RSK\" checked",
                        "Choisissez au moins un rôle.",
                        "sans espace")
                .doesNotContain("<b>{{1234*5678}}", "7006652");
        assertThat(identity.people.all(Callers.admin())).isEmpty();
    }

    @Test
    void saysThatANameIsTaken() {
        invitation().post(page(), "new");

        assertThat(invitation().post(page(), "new").html()).contains("déjà pris");
    }

    @Test
    void preparesANewLinkForWhoeverLostTheOldOne() {
        String first = link(invitation().post(page(), "new").html());
        String second =
                link(tester().post(page(), salma().account() + "/invite").html());

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void closesAnAccountAndNeverOnesOwn() {
        invitation().post(page(), "new");
        String account = salma().account();
        assertThat(tester().get(page(), account).html()).contains("/people/" + account + "/close");

        assertThat(tester().post(page(), account + "/close").view()).isInstanceOf(View.Redirect.class);
        assertThat(salma().active()).isFalse();
        assertThat(tester().get(page(), account).html()).contains("fermé").doesNotContain("/close\"");
        assertThat(tester().post(page(), account + "/invite").html()).contains("Ce compte est fermé");
    }

    @Test
    void speaksArabicFromRightToLeft() {
        invitation().post(page(), "new");

        assertThat(tester().in("ar").get(page(), "").html()).contains("dir=\"rtl\"", "الحسابات");
        assertThat(tester().in("ar").get(page(), "new").html()).contains("اسم الدخول");
        assertThat(tester().in("ar").get(page(), salma().account()).html()).contains("إغلاق الحساب");
        assertThat(tester().in("en").post(page(), "new").html()).contains("Choose at least one role.");
    }

    @Test
    void isForAdministrators() {
        assertThatThrownBy(() -> identity.tester.as(Callers.coordination()).get(page(), ""))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> identity.tester.as(Callers.psychologist()).post(page(), "new"))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> identity.tester.as(Callers.reader()).post(page(), "x/close"))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void worksWithoutAProgramme() {
        PeoplePages bare = new PeoplePages(identity.people, null);

        assertThat(tester().get(bare, "new").html()).contains("name=\"roles\"").doesNotContain("name=\"zones\"");
    }

    private PageTester invitation() {
        return tester().with("signInName", "salma.b")
                .with("displayName", "Salma B.")
                .with("roles", "PSYCHOLOGIST", "NO_SUCH_ROLE")
                .with("organisations", "MS2")
                .with("language", "fr");
    }

    private Person salma() {
        return identity.people.all(Callers.admin()).get(0);
    }

    private static String link(String html) {
        Matcher found = LINK.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.rosters.Groups.Composed;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupsPageTest extends ConsolePageContract {

    private final Office office = new Office();
    private final ConsolePage page = office.groupPage;
    private final PageTester salma = office.salma;

    @AfterEach
    void close() {
        office.close();
    }

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return salma;
    }

    private static PageTester wish(PageTester tester) {
        return tester.with("mode", "ZONE")
                .with("audience", "TERRAIN")
                .with("zones", "OR")
                .with("languages", "FR")
                .with("min", "6")
                .with("max", "12");
    }

    private Composed composed() {
        IntStream.range(0, 8).forEach(at -> office.add("Prénom" + at + " Nom" + at));
        assertThat(wish(salma).post(page, "new").view()).isInstanceOf(View.Redirect.class);
        return office.groups.table(Callers.psychologist()).groups().get(0);
    }

    private static int status(Shown shown) {
        return shown.view() instanceof View.Page page ? page.status() : 0;
    }

    @Test
    void aProposalIsShownMovedLockedOpenedAndDissolved() {
        Composed group = composed();
        String person = group.members().get(0).person();

        for (String language : new String[] {"fr", "ar", "en"}) {
            assertThat(salma.in(language).get(page, "").html()).contains("Prénom0 Nom0", "/lock", "/dissolve");
            assertThat(salma.in(language).get(page, "seat/" + person).html()).contains("value=\"out\"");
            assertThat(salma.in(language).get(page, "new").html()).contains("value=\"INTER_OSC\"");
        }
        assertThat(salma.with("group", group.id())
                        .with("version", "1")
                        .with("do", "out")
                        .post(page, "seat/" + person)
                        .view())
                .isInstanceOf(View.Redirect.class);
        assertThat(status(salma.with("version", "1").post(page, group.id() + "/lock")))
                .isEqualTo(412);
        salma.with("version", "2").post(page, group.id() + "/lock");
        assertThat(salma.get(page, "").html()).contains("/sessions/new?group=" + group.id(), "/unlock");
        assertThat(status(salma.post(page, group.id() + "/dissolve"))).isEqualTo(422);
        Shown refused = salma.with("group", group.id())
                .with("version", "3")
                .with("do", "in")
                .post(page, "seat/" + person);
        assertThat(status(refused)).isEqualTo(422);
        assertThat(refused.html()).contains("verrouillé");
        salma.with("version", "3").post(page, group.id() + "/unlock");
        assertThat(salma.post(page, group.id() + "/dissolve").view()).isInstanceOf(View.Redirect.class);
    }

    @Test
    void manyWhoWaitAreFoldedAndFoundByZoneAndOrganisation() {
        IntStream.range(0, 14).forEach(at -> office.add("Prénom" + at + " Nom" + at));

        String all = salma.get(page, "").html();
        assertThat(all).contains("Prénom0 Nom0", "<details><summary><span class=\"h-zone z-or\">");
        assertThat(salma.with("zone", "OR")
                        .with("organisation", "MS2")
                        .get(page, "")
                        .html())
                .contains("<details open>", "Prénom13 Nom13", "<option value=\"OR\" selected>");
        assertThat(salma.with("zone", "FM").get(page, "").html()).doesNotContain("Prénom");
        assertThat(salma.with("zone", "<b>").get(page, "").html()).contains("Prénom0");
    }

    @Test
    void whoSeatsSomebodyComesBackToWhatWasChosen() {
        Composed group = composed();
        View answer = salma.with("group", group.id())
                .with("version", "1")
                .with("do", "out")
                .with("zone", "OR")
                .post(page, "seat/" + group.members().get(0).person())
                .view();
        assertThat(answer).isInstanceOfSatisfying(View.Redirect.class, to -> assertThat(to.path())
                .isEqualTo("/groups?zone=OR"));
    }

    @Test
    void whatIsOpenIsSaidAndWhatWasChosenStays() {
        Shown open = salma.with("zones", "OR").post(page, "new");
        assertThat(status(open)).isEqualTo(422);
        assertThat(open.html()).contains("fault-mode", "fault-audience", "value=\"OR\" checked");
        Shown nobody = wish(salma).post(page, "new");
        assertThat(status(nobody)).isEqualTo(422);
        assertThat(nobody.html()).contains("value=\"ZONE\" checked");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(salma.get(page, "seat/none").view()).isInstanceOf(View.NotFound.class);
        assertThat(salma.post(page, "none/else").view()).isInstanceOf(View.NotFound.class);
        assertThat(salma.post(page, "seat").view()).isInstanceOf(View.NotFound.class);
        assertThat(status(salma.post(page, "none/lock"))).isEqualTo(422);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestTexts;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesPageTest extends ConsolePageContract {

    private static final String ID = FixedAddresses.ID;

    private final FixedAddresses addresses = new FixedAddresses();
    private final FixedTime time = new FixedTime(addresses);
    private final Doorkeeper doorkeeper = TestDoorkeeper.allowing(Map.of(
            "support.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION, Role.PARTICIPANT),
            "support.write", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION),
            "support.count", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION),
            "support.answer", Set.of(Role.PSYCHOLOGIST)));
    private final ConsolePage page =
            new AddressesPage(addresses, time, new FixedProgrammes(), doorkeeper, new FixedClock(), new TestTexts());
    private final PageTester salma = new PageTester(new SupportConsoleTexts()).as(Callers.psychologist());
    private final PageTester amal = salma.as(Callers.with(Role.PARTICIPANT));

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return salma;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        PageTester reader = salma.in(language);

        assertThat(reader.get(page, "").html()).contains("tel:+212522", "/addresses/" + ID, FixedTime.CODE);
        assertThat(reader.get(page, "new").html()).contains("name=\"nameAr\"", "value=\"2026-11-23\"");
        assertThat(reader.get(page, ID).html()).contains("/change", "/remove", "Ligne d’écoute");
        assertThat(reader.get(page, "waiting").html()).contains("tel:0612345678", "Nour", "/waiting/request-1");
        assertThat(reader.with("zone", "OR").get(page, "card").html())
                .contains("lang=\"fr\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"", "Cabinet", "/a/" + FixedTime.CODE);
    }

    @Test
    void aCardForAZoneLeavesTheOtherZonesOut() {
        assertThat(salma.with("zone", "RSK").get(page, "card").html())
                .contains("Ligne d’écoute")
                .doesNotContain("Cabinet");
        assertThat(salma.with("zone", "nowhere").get(page, "card").html()).contains("Cabinet");
    }

    @Test
    void whoTakesPartReadsAndSeesTheCardAndNothingElse() {
        assertThat(amal.get(page, "").html())
                .contains("tel:+212522", "/a/" + FixedTime.CODE)
                .doesNotContain("/checked", "/offer", "/waiting", "/addresses/new");
        time.offered = false;
        assertThat(amal.get(page, "").html()).contains("tel:+212522").doesNotContain("/a/" + FixedTime.CODE);
        assertThatThrownBy(() -> amal.get(page, "new")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> amal.with("checkedOn", "hier").post(page, "new"))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> amal.get(page, ID)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> amal.post(page, ID + "/remove")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void aRequestIsNotDestroyedWithOneTap() {
        assertThat(salma.get(page, "waiting").html())
                .containsSubsequence(
                        "<details", "<summary", "</summary>", "ne peut pas revenir", "Détruire", "</details>");
    }

    @Test
    void coordinationSeesACountAndNoRequests() {
        PageTester nadia = salma.as(Callers.coordination());

        assertThat(nadia.get(page, "").html()).contains("moins de 5 fois").doesNotContain("/waiting");
    }

    @Test
    void anAddressIsAddedAndARefusalKeepsTheWords() {
        PageTester typed = salma.with("nameFr", "Cabinet")
                .with("zones", "OR", "FM")
                .with("checkedOn", "2026-11-20")
                .with("_key", "k");

        assertThat(typed.post(page, "new").view())
                .isEqualTo(new View.Redirect("/addresses", AddressesPage.say("toast.kept")));
        assertThat(addresses.asked).containsExactly("add Cabinet [OR, FM]");
        addresses.refuses = true;
        PageTester.Shown refused = typed.post(page, "new");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("value=\"Cabinet\"", "fault-phone", "value=\"FM\" checked");
    }

    @Test
    void aFormThatComesAgainAfterAnotherEditKeepsWhatWasTyped() {
        PageTester.Shown stale = salma.with("nameFr", "Mes mots")
                .with("checkedOn", "2026-11-20")
                .with("_key", FixedAddresses.CHANGED_MEANWHILE)
                .post(page, "new");

        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Mes mots", "/addresses/" + ID + "/change");
    }

    @Test
    void aDayThatIsNoneIsSaidAndNothingIsKept() {
        PageTester.Shown refused = salma.with("checkedOn", "hier").post(page, ID + "/change");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("fault-checkedOn");
        assertThat(addresses.asked).isEmpty();
    }

    @Test
    void anEditOnTopOfAnOldVersionKeepsWhatWasTyped() {
        PageTester old = salma.with("version", "0").with("nameFr", "Mes mots").with("checkedOn", "2026-11-20");

        PageTester.Shown stale = old.post(page, ID + "/change");
        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Mes mots");
        assertThat(((View.Page) old.post(page, ID + "/checked").view()).status())
                .isEqualTo(412);
        assertThat(((View.Page) old.post(page, "offer").view()).status()).isEqualTo(412);
    }

    @Test
    void checkingRemovingOfferingAndAnswering() {
        PageTester now = salma.with("version", "1");
        assertThat(now.post(page, ID + "/checked").view()).isInstanceOf(View.Redirect.class);
        assertThat(now.post(page, ID + "/remove").view()).isInstanceOf(View.Redirect.class);
        assertThat(salma.with("version", "3")
                        .with("offered", "yes")
                        .post(page, "offer")
                        .view())
                .isInstanceOf(View.Redirect.class);
        assertThat(salma.with("version", "3").post(page, "renew").view()).isInstanceOf(View.Redirect.class);
        assertThat(salma.post(page, "waiting/request-1").view()).isInstanceOf(View.Redirect.class);

        assertThat(addresses.asked).containsExactly("checked", "remove");
        assertThat(time.asked).containsExactly("decide true", "renew", "answered request-1");
        assertThat(salma.post(page, "gone/change").view()).isInstanceOf(View.NotFound.class);
        assertThat(salma.post(page, ID + "/else").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void theStartPageSaysWhatWaits() {
        SupportCard card = new SupportCard(addresses, time, doorkeeper);

        assertThat(salma.card(card)).contains("/addresses/waiting", "Une adresse à vérifier");
        assertThat(salma.as(Callers.coordination()).card(card)).doesNotContain("/addresses/waiting");
        assertThat(amal.card(card)).contains("href=\"/addresses\"").doesNotContain("vérifier");
        assertThat(salma.as(Callers.admin()).card(card)).isEmpty();
    }
}

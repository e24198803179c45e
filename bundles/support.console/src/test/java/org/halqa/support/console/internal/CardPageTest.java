// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPageTest {

    private static final String CODE = FixedTime.CODE;

    private final FixedTime time = new FixedTime(new FixedAddresses());
    private final FixedProgrammes programmes = new FixedProgrammes();
    private final OpenPage page = new CardPage(time, programmes);
    private final PageTester anybody = new PageTester(new SupportConsoleTexts());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theCardSpeaksEveryLanguageAndAsksForNoReason(String language) {
        PageTester reader = anybody.in(language);

        assertThat(reader.get(page, CODE).html())
                .contains("tel:+212522", "name=\"phone\"", "value=\"EVENING\"")
                .doesNotContain("<textarea", "\" checked");
        assertThat(reader.with("referral", FixedAddresses.ID)
                        .post(page, CODE + "/take")
                        .html())
                .contains("Ligne d’écoute");
        assertThat(asking(reader).post(page, CODE + "/ask").html()).contains("receipt-1", "06 12 34 56 78");
        assertThat(reader.with("receipt", "receipt-1")
                        .post(page, CODE + "/back")
                        .html())
                .contains("/a/" + CODE);
        time.offered = false;
        assertThat(asking(reader).post(page, CODE + "/ask").html()).doesNotContain("name=\"phone\"");
    }

    private static PageTester asking(PageTester reader) {
        return reader.with("phone", "06 12 34 56 78").with("language", "FR").with("_key", "k");
    }

    @Test
    void whatIsLeftOpenIsAsCautiousAsCanBe() {
        asking(anybody).post(page, CODE + "/ask");
        asking(anybody).with("moment", "MORNING").with("message", "yes").post(page, CODE + "/ask");

        assertThat(time.asked).containsExactly("ask ANY false", "ask MORNING true");
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        time.refuses = true;

        PageTester.Shown refused =
                asking(anybody).with("askFor", "Nour").with("moment", "MORNING").post(page, CODE + "/ask");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("value=\"06 12 34 56 78\"", "value=\"Nour\"", "value=\"MORNING\" checked", "fault-phone");
    }

    @Test
    void anotherLanguageAfterARefusalIsTheCardAgain() {
        PageTester.Shown card = anybody.in("ar").get(page, CODE + "/ask");

        assertThat(((View.Page) card.view()).status()).isEqualTo(200);
        assertThat(card.html()).contains("dir=\"rtl\"", "action=\"/a/" + CODE + "/ask\"");
        assertThat(anybody.get(page, "ELSEWHERE/ask").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void anAddressThatIsGoneLeadsBackToTheCard() {
        PageTester.Shown refused = anybody.with("referral", "gone").post(page, CODE + "/take");

        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("role=\"alert\"", "name=\"phone\"");
    }

    @Test
    void theDemoSaysThatItsServicesDoNotExist() {
        programmes.switchTo("demo", true);

        assertThat(anybody.get(page, CODE).html()).contains("ces services n’existent pas");
    }

    @Test
    void anotherAddressLeadsNowhere() {
        assertThat(anybody.get(page, "").view()).isInstanceOf(View.NotFound.class);
        assertThat(anybody.get(page, "ELSEWHERE").view()).isInstanceOf(View.NotFound.class);
        assertThat(anybody.post(page, CODE).view()).isInstanceOf(View.NotFound.class);
        assertThat(anybody.post(page, CODE + "/else").view()).isInstanceOf(View.NotFound.class);
        time.offered = false;
        assertThat(anybody.get(page, CODE).view()).isInstanceOf(View.NotFound.class);
    }
}
